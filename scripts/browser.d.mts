/** Path of a Chromium that starts, or undefined. CHROME_PATH comes first. */
export function findBrowser(): string | undefined;
