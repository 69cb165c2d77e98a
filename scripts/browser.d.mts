import type { Browser } from 'playwright-core';

/** Path of a Chromium that starts, or undefined. CHROME_PATH comes first. */
export function findBrowser(): string | undefined;

/** Starts the browser as tests need it: as root too, and without its own requests to the network. */
export function launchBrowser(): Promise<Browser>;
