import { useEffect, useState, type RefObject } from 'react';

/** Pixels of a picture. */
export interface Size {
  width: number;
  height: number;
}

/** The size of an element, which it may change; undefined until it was measured. */
export function useSize(box: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [box]);
  return size;
}
