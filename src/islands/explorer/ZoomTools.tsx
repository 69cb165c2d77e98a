import { mostZoom, wholeChart, zoomAround, zoomStep, type ExploreView } from '../../facts/links/explore-view.ts';

interface Props {
  view: ExploreView;
  change: (view: Partial<ExploreView>) => void;
}

/** Buttons that zoom, for those who have neither wheel nor two fingers to spare. */
export default function ZoomTools({ view: { zoom }, change }: Props) {
  const isWhole = zoom.scale === 1;
  const tools = [
    { words: 'Zoom in', isIdle: zoom.scale >= mostZoom, next: () => zoomAround(zoom, zoom.scale * zoomStep) },
    { words: 'Zoom out', isIdle: isWhole, next: () => zoomAround(zoom, zoom.scale / zoomStep) },
    { words: 'Zoom out fully', isIdle: isWhole, next: () => wholeChart },
  ];
  return (
    <p className="tools">
      {tools.map(({ words, isIdle, next }) => (
        <button
          key={words}
          className="quiet"
          type="button"
          aria-disabled={isIdle}
          onClick={() => {
            if (!isIdle) change({ zoom: next() });
          }}
        >
          {words}
        </button>
      ))}
    </p>
  );
}
