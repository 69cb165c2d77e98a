import { formatDate } from '../facts/format/date.ts';
import { rankNews } from '../facts/statistics/rank-news.ts';
import type { Claim } from '../schemas/claim.ts';
import { getContent, type Content } from './content.ts';
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

function nameNews({ withdrawn }: Claim, what: string | undefined): string {
  if (withdrawn) return 'Withdrawn';
  return what ? 'Changed' : 'New';
}

/** New, changed and withdrawn claims, the latest first. */
export function viewFeed(content: Content): FeedItem[] {
  return rankNews([...content.claims.values()])
    .slice(0, most)
    .map(({ claim, date, what }) => {
      const source = linkSource(content, claim.source).text;
      const news = claim.withdrawn ?? what;
      return {
        title: `${nameNews(claim, what)}: ${claim.statement}`,
        description: `${news ? `${news} ` : ''}Source: ${source}, ${formatDate(claim.asOf)}.`,
        link: href(`/claims/${claim.id}/`),
        date,
      };
    });
}

/** The news of the site. */
export async function getFeed(): Promise<FeedItem[]> {
  return viewFeed(await getContent());
}
