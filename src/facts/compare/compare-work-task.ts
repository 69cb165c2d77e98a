import { formatWorkShare } from '../describe/named-tasks.ts';
import { formatStatements } from '../statistics/exposed-share.ts';
import type { WorkTask } from './divide-tasks.ts';
import { exposedMeasure } from './measure.ts';
import type { ComparedTask } from './compare-tasks.ts';
import { rateBar } from './rated-bar.ts';

/** When the labels behind ratings were given. */
const rated = '2023';

/** A named task of a job as one of several compared tasks: on the scale of labels, as tasks of our own that were rated. */
export function compareWorkTask(
  { id, name, share, people, gpt4, statements }: WorkTask,
  job: ComparedTask['role'],
  href: string,
): ComparedTask {
  const bar = {
    id: `${job.id}.${id}`,
    label: name,
    ...rateBar({ people, gpt4 }),
    note: `${formatWorkShare(share)} of the work · ${formatStatements(statements)} · ${rated}`,
    href,
  };
  return { id: bar.id, name, role: job, figures: [{ measure: exposedMeasure, bar, date: rated, use: 'main' }] };
}
