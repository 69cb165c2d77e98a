import type { ReactNode } from 'react';
import { capitalise, countOf, inflect } from '../../facts/format/count.ts';
import { isInWindow, type Figure, type Scatter } from '../../facts/plots/scatter.ts';
import ScatterTable from './ScatterTable.tsx';

interface Props {
  scatter: Scatter;
  /** What the table shows; it may lag behind the picture while a reader zooms. */
  tabled?: Scatter;
  figures: readonly Figure[];
  lit?: ReadonlySet<string> | undefined;
  /** Whether the table is open at first. */
  open?: boolean;
  /** The picture, or what operates it. */
  children: ReactNode;
}

export const pointingHint =
  'Point at a circle, or step through them with the arrow keys. Two fingers, or Ctrl and the wheel, zoom.';

/** The finding, the picture, what must be known to read it, and the table of the same numbers. */
export default function ScatterFigure({ scatter, tabled = scatter, figures, lit, open = false, children }: Props) {
  const { x, y, size, missing, finding, points } = scatter;
  const notes = [...new Map([x, y, ...(size ? [size] : [])].map(({ id, note }) => [id, note])).values()].filter(
    (note) => note !== undefined,
  );
  return (
    <>
      <h2 className="scatter-finding" aria-live="polite">
        {finding}
      </h2>
      <p className="axis-name">↑ {y.name}</p>
      {children}
      <p className="small soft">
        Each circle is a job{size ? `; its area: ${size.name.toLowerCase()}` : ''}. It shows what goes together, not
        what causes what.{' '}
        {missing > 0 &&
          `${capitalise(countOf(missing, 'job'))} without both figures ${inflect(missing, 'is', 'are')} not on it. `}
        {notes.join(' ')}
      </p>
      <details className="more" open={open}>
        <summary>Table of the {tabled.points.filter(isInWindow).length} jobs shown</summary>
        {points.length > 0 && <ScatterTable scatter={tabled} figures={figures} lit={lit} />}
      </details>
    </>
  );
}
