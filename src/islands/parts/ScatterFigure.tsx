import type { ReactNode } from 'react';
import { capitalise, countOf, inflect, lowerFirst } from '../../facts/format/count.ts';
import type { Scatter } from '../../facts/plots/scatter.ts';

interface Props {
  scatter: Scatter;
  /** The picture, or what operates it. */
  children: ReactNode;
}

export const pointingHint =
  'Point at a circle, or step through them with the arrow keys. Two fingers, or Ctrl and the wheel, zoom.';

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
        Each circle is a job{size ? `; its area: ${lowerFirst(size.name)}` : ''}. It shows what goes together, not what
        causes what.{' '}
        {missing > 0 &&
          `${capitalise(countOf(missing, 'job'))} without both figures ${inflect(missing, 'is', 'are')} not on it. `}
        {notes.join(' ')}
      </p>
    </>
  );
}
