import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** Whether script has taken over the HTML made at build: false for the first render, which must match that HTML. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
