import type { ScatterPoint } from './scatter.ts';

const stepKeys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
type StepKey = (typeof stepKeys)[number];

/** Whether a key steps from one circle to another. */
export function isStepKey(key: string): key is StepKey {
  return stepKeys.some((known) => known === key);
}

/**
 * The circle that a key leads to: left and right through all circles by their place across, up and down by their place
 * upwards, Home and End to the outermost ones across. It stays at an end; where none is chosen the first one is.
 * Undefined where there are no circles.
 */
export function stepToPoint(points: readonly ScatterPoint[], chosen: string, key: StepKey): ScatterPoint | undefined {
  const across = () => points.toSorted((a, b) => a.x - b.x || b.y - a.y);
  const upwards = () => points.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const from = (order: readonly ScatterPoint[], by: 1 | -1) => {
    const at = order.findIndex(({ job }) => job.id === chosen);
    return at < 0 ? order[0] : (order[at + by] ?? order[at]);
  };
  switch (key) {
    case 'ArrowRight':
      return from(across(), 1);
    case 'ArrowLeft':
      return from(across(), -1);
    case 'ArrowUp':
      return from(upwards(), 1);
    case 'ArrowDown':
      return from(upwards(), -1);
    case 'Home':
      return across()[0];
    case 'End':
      return across().at(-1);
  }
}
