import type { ReactNode } from 'react';
import { capitalise, countOf, inflect, lowerFirst } from '../../facts/format/count.ts';
import type { Scatter } from '../../facts/plots/scatter.ts';

interface Props {
  scatter: Scatter;
  /** The picture, or what operates it. */
  children: ReactNode;
}

export const pointingHint =
  'Point at a circle, or step through them with the arrow keys. Zoom with two fingers, or with Ctrl and the wheel.';

/** The finding, the picture, and what must be known to read it. */
export default function ScatterFigure({ scatter, children }: Props) {
  const { x, y, size, axisNames, missing, finding } = scatter;
  const notes = [...new Map([x, y, ...(size ? [size] : [])].map(({ id, note }) => [id, note])).values()].filter(
    (note) => note !== undefined,
  );
  return (
    <>
      <h2 className="scatter-finding" aria-live="polite">
        {finding}
      </h2>
      <p className="axis-name">↑ {axisNames.y}</p>
      {children}
      <p className="small soft">
        Each circle is a job{size ? `; its area shows ${lowerFirst(size.name)}` : ''}. The chart shows what goes
        together, not what causes what.{' '}
        {missing > 0 &&
          `${capitalise(countOf(missing, 'job'))} ${inflect(missing, 'lacks', 'lack')} one of the two figures and ${inflect(missing, 'is', 'are')} left out. `}
        {notes.join(' ')}
      </p>
    </>
  );
}
