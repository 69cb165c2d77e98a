import type { ReactNode } from 'react';
import type { RoleCard, RoleFile, SideCard } from '../../data/comparison.ts';
import { longestAxis, sortBars, type BarSeries } from '../../facts/plots/bar-series.ts';
import type { BarSort } from '../../facts/plots/bar-sort.ts';
import { describeDifference, tabulateRoles } from '../../facts/compare/compare-roles.ts';
import { describePanels } from '../../facts/compare/compare-tasks.ts';
import BarTable from './BarTable.tsx';
import AlignedStrips from './AlignedStrips.tsx';
import BarPicture from './BarPicture.tsx';
import SharedTasks, { type OfferTasks } from './SharedTasks.tsx';
import SourceLinks from './SourceLinks.tsx';
import type { SeriesView } from './TaskComparison.tsx';

interface Props {
  files: RoleFile[];
  sort: BarSort;
  View: SeriesView;
  /** Address under which the pages of named tasks lie. */
  taskPages: string;
  /** Figures and sources alone, as in someone else's page. */
  brief?: boolean;
  /** What a reader can do with a role: move it, take it out. */
  operate?: ((role: RoleCard) => ReactNode) | undefined;
  /** What a reader can do with one of their tasks. */
  offer?: OfferTasks | undefined;
}

interface PartProps {
  id: string;
  title: string;
  note?: string;
  roles: RoleCard[];
  /** Whether something is known of a role here. */
  has?: (role: RoleCard) => boolean;
  children: (role: RoleCard) => ReactNode;
}

/** One topic, one column per role; on a narrow screen the roles are stacked. Left out if no role has anything on it. */
function Part({ id, title, note, roles, has = () => true, children }: PartProps) {
  if (!roles.some(has)) return null;
  return (
    <section className="compared" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {note && <p className="section-intro">{note}</p>}
      <div className="side-by-side">
        {roles.map((role) => (
          <div key={role.id}>
            <h4>{role.title}</h4>
            {children(role)}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Said in place of our own words on a job that has none. */
const unwritten = <p className="soft">Nobody has written this job up yet.</p>;

const isWritten = ({ actions }: RoleCard) => actions.length > 0;

function isEmptySide({ notes, claims }: SideCard): boolean {
  return notes.length + claims.length === 0;
}

function Side({ side, role }: { side: SideCard; role: RoleCard }) {
  if (!isWritten(role)) return unwritten;
  if (isEmptySide(side)) return <p className="soft">not stated</p>;
  return (
    <>
      {side.notes.length > 0 && (
        <>
          <ul className="notes prose">
            {side.notes.map((note) => (
              <li key={note.html} dangerouslySetInnerHTML={{ __html: note.html }} />
            ))}
          </ul>
          <p className="says">Our editorial view</p>
        </>
      )}
      {side.claims.length > 0 && (
        <ul className="notes prose">
          {side.claims.slice(0, 3).map(({ text, href }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The bars of all roles, each series with its role's name, for one table. */
function seriesOfRoles(roles: readonly RoleCard[]): BarSeries[] {
  const axis = longestAxis(roles.flatMap(({ pay }) => pay?.axis ?? []));
  return roles.flatMap(({ id, title, tasks, pay }) => [
    ...(tasks ? [{ ...tasks.series, id: `tasks-${id}`, name: `${title} · ${tasks.series.name}` }] : []),
    ...(pay && axis ? [{ id: `pay-${id}`, name: `${title} · official median pay`, axis, bars: pay.bars }] : []),
  ]);
}

const mostQuoted = 4;

/** Figures that someone gives, each with its source. */
function QuotedList({ quoted }: { quoted: RoleCard['demand'] }) {
  if (quoted.length === 0) return null;
  return (
    <ul className="entries-plain">
      {quoted.slice(0, mostQuoted).map(({ value, text, href, source, date }) => (
        <li key={href}>
          <b>
            <a href={href}>{value}</a>
          </b>{' '}
          {text}{' '}
          <span className="claim-meta">
            <a href={source.href}>{source.text}</a> · {date}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Pay({ roles }: { roles: RoleCard[] }) {
  const axis = longestAxis(roles.flatMap(({ pay }) => pay?.axis ?? []));
  return (
    <Part
      id="compared-pay"
      title="Pay"
      note="Official medians on one axis, US dollars a year. What else is said counts other things, so it has no place there."
      roles={roles}
      has={({ pay, otherPay }) => pay !== undefined || otherPay.length > 0}
    >
      {({ id, pay, otherPay }) => (
        <>
          {pay && axis ? (
            <BarPicture series={{ id: `pay-${id}`, name: 'Official median pay', axis, bars: pay.bars }} />
          ) : (
            <p className="soft">No official median</p>
          )}
          <QuotedList quoted={otherPay} />
        </>
      )}
    </Part>
  );
}

function Tasks({ roles, sort, View }: Pick<Props, 'sort' | 'View'> & { roles: RoleCard[] }) {
  const known = roles.flatMap(({ tasks }) => (tasks ? [tasks] : []));
  const measures = [...new Map(known.map(({ series }) => [series.id, { series }])).values()];
  const meanings = [...new Set(known.map(({ series, meaning }) => `${series.name}. ${meaning}`))];
  return (
    <Part
      id="compared-roles-tasks"
      title="Tasks, by exposure"
      note={`${describePanels(measures)} ${meanings.join(' ')}`}
      roles={roles}
      has={({ tasks }) => tasks !== undefined}
    >
      {({ title, tasks }) =>
        tasks ? (
          <>
            {measures.length > 1 && <p className="claim-meta">{tasks.series.name}</p>}
            <View label={`Tasks of ${title}`} series={{ ...tasks.series, bars: sortBars(tasks.series.bars, sort) }} />
          </>
        ) : (
          <p className="soft">Its tasks in the official list stand above.</p>
        )
      }
    </Part>
  );
}

/** What is said of the roles beside the figures. */
function Words({ roles }: { roles: RoleCard[] }) {
  return (
    <>
      <Part id="compared-demand" title="Demand" roles={roles} has={({ demand }) => demand.length > 0}>
        {({ demand, figures }) =>
          demand.length > 0 ? (
            <QuotedList quoted={demand} />
          ) : (
            <p className="soft">
              {figures.jobs === undefined ? 'not stated' : 'What is projected stands in the table.'}
            </p>
          )
        }
      </Part>
      <Part id="compared-junior" title="Starting out" roles={roles} has={({ junior }) => !isEmptySide(junior)}>
        {(role) => <Side side={role.junior} role={role} />}
      </Part>
      <Part id="compared-senior" title="Experienced" roles={roles} has={({ senior }) => !isEmptySide(senior)}>
        {(role) => <Side side={role.senior} role={role} />}
      </Part>
      <Part id="compared-actions" title="What to do, and when" roles={roles} has={({ actions }) => actions.length > 0}>
        {({ actions }) =>
          actions.length === 0
            ? unwritten
            : actions.map(({ horizon, actions: items }) => (
                <div key={horizon}>
                  <h5>{horizon}</h5>
                  <ul className="notes prose">
                    {items.map(({ text, href }) => (
                      <li key={href}>
                        <a href={href}>{text}</a>
                      </li>
                    ))}
                  </ul>
                </div>
              ))
        }
      </Part>
    </>
  );
}

interface StripRows {
  id: string;
  title: string;
  note: string;
  of: (role: RoleCard) => RoleCard['measures'];
  /** What lies at either end of the axis, where it is not less and more exposed. */
  ends?: { low: string; high: string };
}

const noStrip = { finding: '', marks: [] };

/** Strips of one meaning each: scores of every quantity that trackers give one of the roles, then measures. */
function stripsOf(roles: readonly RoleCard[]): StripRows[] {
  const scored = new Map(roles.flatMap(({ scores }) => scores.map(({ id, name }) => [id, name] as const)));
  return [
    {
      id: 'measure-strips',
      title: 'What published measures say',
      note: 'Each measure’s rank for it among all occupations, as a percentile.',
      of: ({ measures }) => measures,
    },
    ...[...scored].map(([quantity, name]): StripRows => ({
      id: `strips-${quantity}`,
      title: `What trackers say: ${name.toLowerCase()}`,
      note: 'From 0 to 100. Tracker scores are never averaged.',
      of: ({ scores }) => scores.find(({ id }) => id === quantity) ?? noStrip,
      ends: { low: 'least', high: 'most' },
    })),
  ];
}

/** The names of what is compared, in sight while a reader scrolls, and what can be done with each. */
function Names({ roles, operate }: Pick<Props, 'operate'> & { roles: RoleCard[] }) {
  return (
    <>
      <ul className="compared-names">
        {/* No links: a page scrolls under them, and a finger might meet the wrong one. */}
        {roles.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
          </li>
        ))}
      </ul>
      {operate && (
        <ul className="compared-tools">
          {roles.map((role) => (
            <li key={role.id}>{operate(role)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Roles side by side: tasks, strips on one axis, pay on one axis, demand, juniors and seniors, what to do. */
export default function RoleComparison({ files, sort, View, taskPages, brief = false, operate, offer }: Props) {
  const roles = files.map(({ role }) => role);
  const figures = roles.map((role) => role.figures);
  const all = stripsOf(roles);
  const covered = all.filter(({ of }) => roles.some((role) => of(role).marks.length > 0));
  const strips = covered.length > 0 ? covered : all.slice(0, 1);
  return (
    <section className="comparison" aria-labelledby="compared-roles">
      <h2 id="compared-roles">Jobs side by side</h2>
      {roles.length > 1 && <p className="lead">{describeDifference(figures)}</p>}
      <Names roles={roles} operate={operate} />
      <SharedTasks files={files} taskPages={taskPages} offer={offer} brief={brief} />
      {strips.map(({ id, title, note, of, ends }) => (
        <figure className="chart" id={id} key={id}>
          <figcaption>
            <h3>{title}</h3>
            <p>{note}</p>
          </figcaption>
          <AlignedStrips rows={roles.map((role) => ({ ...role, strip: of(role) }))} told {...(ends && { ends })} />
          <p className="chart-source">{roles.map((role) => of(role).finding).join(' ')}</p>
        </figure>
      ))}
      <section className="scroll-x" id="table-roles" aria-label="Table: jobs side by side" tabIndex={0}>
        <table>
          <caption className="visually-hidden">Jobs side by side</caption>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              {roles.map(({ id, title, href }) => (
                <th scope="col" className="number" key={id}>
                  <a href={href}>{title}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tabulateRoles(figures).map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td className="number" key={roles[index]?.id}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Tasks roles={roles} sort={sort} View={View} />
      <Pay roles={roles} />
      {roles.some(({ tasks, pay }) => tasks !== undefined || pay !== undefined) && (
        <details>
          <summary>Table of the tasks and pay above</summary>
          <BarTable label="Tasks and pay, job by job" series={seriesOfRoles(roles)} />
        </details>
      )}
      {!brief && <Words roles={roles} />}
      <Part id="compared-sources" title="Sources" roles={roles}>
        {({ sources }) => <SourceLinks links={sources} />}
      </Part>
    </section>
  );
}
