import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** Whether script has taken over what was drawn at build: false for the first drawing, which must equal that one. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
