import { entryOf, type Content } from './content.ts';
import { href } from './href.ts';

export interface Link {
  text: string;
  href: string;
}

/** A source as a link in small print: its publisher, and its year where that tells editions apart. */
export function linkSource(content: Content, id: string): Link {
  const { shortName, publisher, published } = entryOf(content.sources, id, 'sources');
  const year = published === 'undated' ? '' : ` ${published.slice(0, 4)}`;
  const name = publisher.includes(published.slice(0, 4)) ? publisher : `${publisher}${year}`;
  return { text: shortName ?? name, href: href(`/sources/${id}/`) };
}
