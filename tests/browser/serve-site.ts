import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served while the tests run. */
    origin: string;
  }
}

/** Serves the built site on a free port as `npm start` does, once for all files; the returned function ends it. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await preview({
    root: process.cwd(),
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  });
  project.provide('origin', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
