import { defineMiddleware } from 'astro:middleware';

const charset = '<meta charset="utf-8">';
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Astro writes a page's policy at the end of its head; it holds only for what comes after it, so it goes first. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const [found] = policy.exec(html) ?? [];
  return new Response(found ? html.replace(found, '').replace(charset, () => charset + found) : html, response);
});
