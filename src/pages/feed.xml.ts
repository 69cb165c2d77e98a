import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getFeed } from '../data/feed.ts';
import { fullAddress } from '../data/href.ts';

export const GET: APIRoute = async () => {
  const items = await getFeed();
  return rss({
    title: 'Career Risk Explorer: new and changed claims',
    description: 'Every claim that enters the ledger or is corrected, with its source.',
    site: fullAddress('/'),
    items: items.map(({ date, ...item }) => ({ ...item, pubDate: new Date(date) })),
    customData: '<language>en</language>',
  });
};
