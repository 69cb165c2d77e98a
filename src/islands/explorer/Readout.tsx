import { formatJobFigure, type Figure, type PlottedJob } from '../../facts/plots/scatter.ts';
import { pointingHint } from '../parts/ScatterFigure.tsx';

interface Props {
  job: PlottedJob | undefined;
  figures: readonly Figure[];
  /** Those of which the values are read out. */
  shown: readonly Figure[];
  /** What to do where no job is chosen. */
  hint?: string;
}

export const readoutId = 'explore-readout';

/** The job that a reader points at, with its figures. */
export default function Readout({ job, figures, shown, hint = pointingHint }: Props) {
  return (
    <p className="chart-readout" id={readoutId} aria-live="polite">
      {job ? (
        <>
          <a href={job.href}>{job.title}</a>:{' '}
          {shown.map((figure) => `${figure.short} ${formatJobFigure(job, figures, figure)}`).join(', ')}.
        </>
      ) : (
        hint
      )}
    </p>
  );
}
