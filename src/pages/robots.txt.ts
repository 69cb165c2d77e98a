import { fullAddress, href } from '../data/href.ts';

export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Allow: /',
    `Disallow: ${href('/embed/')}`,
    '',
    `Sitemap: ${fullAddress('/sitemap-index.xml')}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
}
