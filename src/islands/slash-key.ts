const key = 'slash-off';

/** Whether “/” opens the search: readers can turn it off, as WCAG 2.1.4 asks of a key that needs no other held down. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return true;
  }
}

/** Keeps the choice in this browser; without storage it lasts no longer than the page. */
export function keepSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, '');
  } catch {
    // A private window may refuse.
  }
}
