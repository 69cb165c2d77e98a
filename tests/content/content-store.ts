import type { Content } from '../../src/data/content.ts';

let shown: Content | undefined;

/** Lets pages read this content. */
export function show(content: Content): void {
  shown = content;
}

/** Stands in for that of src/data/content.ts, which reads what Astro has loaded. */
export function getContent(): Promise<Content> {
  return shown ? Promise.resolve(shown) : Promise.reject(new Error('no content is shown'));
}
