import { formatDate } from '../facts/format/date.ts';
import { rankNews } from '../facts/statistics/rank-news.ts';
import { getContent } from './content.ts';
import { href } from './href.ts';
import { linkSource } from './links.ts';

export interface FeedItem {
  title: string;
  description: string;
  link: string;
  /** YYYY-MM-DD. */
  date: string;
}

const most = 50;

/** New and changed claims, the latest first. */
export async function getFeed(): Promise<FeedItem[]> {
  const content = await getContent();
  return rankNews([...content.claims.values()])
    .slice(0, most)
    .map(({ claim, date, what }) => {
      const source = linkSource(content, claim.source).text;
      return {
        title: `${what ? 'Changed' : 'New'}: ${claim.statement}`,
        description: `${what ? `${what} ` : ''}Source: ${source}, ${formatDate(claim.asOf)}.`,
        link: href(`/claims/${claim.id}/`),
        date,
      };
    });
}
