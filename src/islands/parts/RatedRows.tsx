import type { ReactNode } from 'react';
import { rateBar } from '../../facts/compare/rated-bar.ts';
import type { WorkTask } from '../../facts/compare/divide-tasks.ts';
import { formatWorkShare } from '../../facts/describe/named-tasks.ts';
import { exposureAxis } from '../../facts/statistics/exposed-share.ts';
import BarPlot from './BarPlot.tsx';
import BarValue from './BarValue.tsx';

/** What the columns of rated rows hold: stands over them once. */
export function RatedAxis() {
  const [low, middle, high] = exposureAxis.words ?? [];
  return (
    <div className="rated-row rated-axis" aria-hidden="true">
      <span />
      <span className="rated-share">of the work</span>
      <div className="strip-axis">
        <span>{low}</span>
        <span>{middle}</span>
        <span>{high}</span>
      </div>
      <span className="rated-value">people, GPT-4</span>
    </div>
  );
}

interface Props {
  part: Omit<WorkTask, 'id' | 'name' | 'statements'>;
  /** What the row is about. */
  children: ReactNode;
  /** What a reader can do with it. */
  operate?: ReactNode;
}

/** A part of a job's work: its share, and both ratings on the axis that all rows have in common. */
export function RatedRow({ part, children, operate }: Props) {
  const bar = { id: '', label: '', note: '', href: '', ...rateBar(part) };
  return (
    <div className="rated-row">
      <div className="rated-name">{children}</div>
      <p className="rated-share">
        {formatWorkShare(part.share)}
        <span className="visually-hidden"> of the work,</span>
      </p>
      <BarPlot bar={bar} axis={exposureAxis} />
      <p className="rated-value">
        <BarValue bar={bar} />
      </p>
      {operate}
    </div>
  );
}
