import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { useEffect, useRef, type RefObject } from 'react';
import { boundZoom, mostZoom, wheelPower, type ZoomWindow } from '../../facts/links/explore-view.ts';
import type { Size } from './use-size.ts';

/** Zooms and moves a chart by wheel, mouse and fingers. `setFrame` must be the same function every time. */
export function useZoom(
  box: RefObject<HTMLDivElement | null>,
  size: Size | undefined,
  frame: ZoomWindow,
  setFrame: (frame: ZoomWindow) => void,
): void {
  const behaviour = useRef<ZoomBehavior<HTMLDivElement, unknown>>(null);
  const operatedTo = useRef<ZoomWindow>(null);

  useEffect(() => {
    const element = box.current;
    if (!element || !size) return;
    const { width, height } = size;
    const extent: [[number, number], [number, number]] = [
      [0, 0],
      [width, height],
    ];
    const isZoomed = () => zoomTransform(element).k > 1;
    const operated = zoom<HTMLDivElement, unknown>()
      .scaleExtent([1, mostZoom])
      .extent(extent)
      .translateExtent(extent)
      .wheelDelta(wheelPower)
      // The wheel and one finger scroll the page, until a reader has zoomed in or holds Ctrl, as with a map.
      .filter((event: WheelEvent | MouseEvent | TouchEvent) => {
        if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
        if ('touches' in event) return event.touches.length > 1 || isZoomed();
        return event.button === 0 && isZoomed();
      })
      .on('zoom', ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<HTMLDivElement, unknown>) => {
        if (sourceEvent === null) return;
        operatedTo.current = boundZoom({ scale: k, left: -x / (k * width), top: -y / (k * height) });
        setFrame(operatedTo.current);
      });
    behaviour.current = operated;
    operatedTo.current = null;
    select(element).call(operated).on('dblclick.zoom', null);
    return () => {
      select(element).on('.zoom', null);
    };
  }, [box, size, setFrame]);

  // The window may come from a link, a button or a key: what drags and pinches start from follows it.
  useEffect(() => {
    // Told in the midst of a drag where the drag itself has led, d3-zoom would call that the next move, without end.
    if (!box.current || !behaviour.current || !size || frame === operatedTo.current) return;
    const { scale: k, left, top } = frame;
    const wanted = zoomIdentity.translate(-left * k * size.width, -top * k * size.height).scale(k);
    behaviour.current.transform(select(box.current), wanted);
  }, [box, frame, size]);
}
