import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';

const charset = '<meta charset="utf-8">';
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/** The policy without the styles of other pages, which Astro names in every page: each costs as much as a rule or two. */
function keepOwnStyles(found: string, html: string): string {
  const own = new Set(
    [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
      ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    ),
  );
  return found.replace(/style-src [^;]*/, (styles) =>
    styles
      .split(' ')
      .filter((word) => !word.startsWith("'sha256-") || own.has(word))
      .join(' '),
  );
}

/** Astro writes a page's policy at the end of its head; it holds only for what comes after it, so it goes first. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const [found] = policy.exec(html) ?? [];
  return new Response(
    found ? html.replace(found, '').replace(charset, () => charset + keepOwnStyles(found, html)) : html,
    response,
  );
});
