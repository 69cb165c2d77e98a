import type { ComponentType, ReactNode } from 'react';
import type { TaskCard } from '../../data/comparison.ts';
import type { BarSeries } from '../../facts/plots/bar-series.ts';
import type { BarSort } from '../../facts/plots/bar-sort.ts';
import { describePanels, panelsOf, sortTasks, type ComparisonPanel } from '../../facts/compare/compare-tasks.ts';
import { joinWords } from '../../facts/format/count.ts';
import BarTable from './BarTable.tsx';
import BarValue from './BarValue.tsx';
import SourceLinks from './SourceLinks.tsx';

/** Draws a series: a picture in plain HTML, or a chart that a reader operates. */
export type SeriesView = ComponentType<{ label: string; series: BarSeries }>;

interface Props {
  tasks: TaskCard[];
  sort: BarSort;
  View: SeriesView;
  /** Figures and sources alone, as in someone else's page. */
  brief?: boolean;
  /** What a reader can do with a task: move it, take it out. */
  operate?: (task: TaskCard) => ReactNode;
}

function Panel({ panel, View }: { panel: ComparisonPanel; View: SeriesView }) {
  const { series, title, second, meaning, dates, missing } = panel;
  const id = `panel-${series.id}`;
  return (
    <figure className="chart" id={id}>
      <figcaption>
        <h3>{title}</h3>
        {second && <p>{second}.</p>}
        <p>
          <b>{series.name}.</b> {meaning} {dates}
        </p>
      </figcaption>
      <View label={title} series={series} />
      {missing.length > 0 && <p className="chart-source">This measure has no figure for: {joinWords(missing)}.</p>}
      <p className="tools">
        <button className="quiet" type="button" data-share={title} data-anchor={id}>
          Share<span className="visually-hidden"> {title}</span>
        </button>
      </p>
    </figure>
  );
}

function Card({ task, operate }: { task: TaskCard; operate?: Props['operate'] }) {
  const main = task.figures.find(({ use }) => use === 'main');
  return (
    <li className="card">
      <p className="small soft">{task.role.title}</p>
      <h3>
        <a href={task.href}>{task.name}</a>
      </h3>
      <p className="claim-value">{main ? <BarValue bar={main.bar} /> : 'not stated'}</p>
      <p className="claim-meta">
        {main ? `${main.measure.name} · ${main.date}` : 'No source gives a figure for the whole of this task.'}
      </p>
      {task.reason ? (
        <>
          <p dangerouslySetInnerHTML={{ __html: task.reason.html }} />
          <p>
            <b>People still do better:</b>{' '}
            {task.peopleBetter ? <span dangerouslySetInnerHTML={{ __html: task.peopleBetter.html }} /> : 'not stated'}
          </p>
        </>
      ) : (
        <p>{main?.bar.note}</p>
      )}
      {task.across && (
        <p>
          <a href={task.across}>In all jobs that do it</a>
        </p>
      )}
      <SourceLinks links={task.sources} />
      {operate?.(task)}
    </li>
  );
}

/** Tasks side by side: one panel per measure, one card per task, and all numbers as a table. */
export default function TaskComparison({ tasks, sort, View, brief = false, operate }: Props) {
  const panels = panelsOf(tasks, sort, 'main');
  const others = panelsOf(tasks, sort, 'other');
  const apart = describePanels(panels);
  const cards = sortTasks(tasks, sort);
  return (
    <section className="comparison" aria-labelledby="compared-tasks">
      <h2 id="compared-tasks">Tasks side by side</h2>
      {apart && <p className="section-intro">{apart}</p>}
      <div className="panels">
        {panels.map((panel) => (
          <Panel key={panel.series.id} panel={panel} View={View} />
        ))}
      </div>
      {!brief && (
        <ul className="cards">
          {cards.map((task) => (
            <Card key={task.id} task={task} operate={operate} />
          ))}
        </ul>
      )}
      {!brief && others.length > 0 && (
        <details>
          <summary>What other trackers say of these tasks</summary>
          <BarTable label="What other trackers say" series={others.map(({ series }) => series)} />
        </details>
      )}
      {panels.length > 0 && (
        <details id="table-tasks">
          <summary>Table of these numbers</summary>
          <BarTable label="Tasks side by side" series={panels.map(({ series }) => series)} />
        </details>
      )}
    </section>
  );
}
