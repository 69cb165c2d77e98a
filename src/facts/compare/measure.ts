import type { TaskMeasure } from '../describe/tasks.ts';
import { exposureScale } from '../statistics/exposed-share.ts';

/** A measure of tasks by one source. Bars of two measures never share an axis. */
export interface ComparedMeasure extends TaskMeasure {
  id: string;
  name: string;
  /** What its figures mean, and what they leave open. */
  meaning: string;
}

/** The place on the scale of exposure that is computed from published labels. */
export const exposedMeasure: ComparedMeasure = {
  id: 'exposed',
  // A hyphen that does not break keeps the mark on the line of its name.
  name: 'Exposed: rated by people ● and by GPT\u20114 ◆',
  word: 'exposed',
  rater: { name: 'Human raters', many: true },
  scale: 'labels',
  meaning:
    `A scale of labels, not a share of the work: ${exposureScale}. Each task stands at the mean of the labels that its ` +
    'O*NET statements were given in 2023. It says nothing of robots, and nothing of job loss.',
};
