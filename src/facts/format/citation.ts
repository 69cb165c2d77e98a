import { formatDate, formatDateYearFirst } from './date.ts';

/** What a citation names; what is not known is missing, and no style fills it in. */
export interface Citable {
  /** People; where none is named, the publisher stands in. */
  authors: readonly string[];
  title: string;
  publisher: string;
  /** `2026-02-26`, `2026-02`, `2026` or `undated`. */
  published: string;
  address?: string;
}

export const citationStyles = ['plain', 'apa', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** `Tyna Eloundou` → `Eloundou, T.`; one word stays as it is. */
function apaName(name: string): string {
  const parts = name.trim().split(/\s+/);
  const last = parts.at(-1) ?? name;
  const initials = parts.slice(0, -1).map((part) => `${part.charAt(0)}.`);
  return initials.length > 0 ? `${last}, ${initials.join(' ')}` : last;
}

function apaAuthors(names: readonly string[]): string {
  const listed = names.map(apaName);
  if (listed.length < 2) return listed[0] ?? '';
  return `${listed.slice(0, -1).join(', ')}, & ${listed.at(-1)}`;
}

function endSentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}

/** Characters that mean something to TeX, so that a title never runs as a command. */
function escapeTex(text: string): string {
  const escapes: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

function bibtexKey({ authors, publisher, published, title }: Citable): string {
  const who = (authors[0]?.split(/\s+/).at(-1) ?? publisher).replace(/[^A-Za-z]/g, '').toLowerCase();
  const year = published === 'undated' ? 'nd' : published.slice(0, 4);
  const word = title.split(/\s+/).find((part) => part.length > 4) ?? title;
  return `${who}${year}${word.replace(/[^A-Za-z]/g, '').toLowerCase()}`;
}

function formatBibtex(work: Citable, accessed: string): string {
  const { authors, title, publisher, published, address } = work;
  // Braces of its own keep a publisher's name from being split into first and last name.
  const who = authors.length > 0 ? authors.map(escapeTex).join(' and ') : `{${escapeTex(publisher)}}`;
  const fields = [
    `author = {${who}}`,
    `title = {${escapeTex(title)}}`,
    `publisher = {${escapeTex(publisher)}}`,
    ...(published === 'undated' ? [] : [`year = {${published.slice(0, 4)}}`]),
    ...(address ? [`url = {${address}}`, `urldate = {${accessed}}`] : []),
  ];
  return `@misc{${bibtexKey(work)},\n  ${fields.join(',\n  ')}\n}`;
}

/**
 * A citation as text: plain, APA (7th edition, web page) or BibTeX (`@misc`). `accessed` is the day of reading,
 * YYYY-MM-DD.
 */
export function formatCitation(work: Citable, style: CitationStyle, accessed: string): string {
  const { authors, title, publisher, published, address } = work;
  if (style === 'bibtex') return formatBibtex(work, accessed);
  if (style === 'apa') {
    const who = authors.length > 0 ? apaAuthors(authors) : publisher;
    const site = authors.length > 0 ? ` ${endSentence(publisher)}` : '';
    const from = address ? ` Retrieved ${formatDate(accessed)}, from ${address}` : '';
    return `${endSentence(who)} (${published === 'undated' ? 'n.d.' : formatDateYearFirst(published)}). ${endSentence(title)}${site}${from}`;
  }
  const who = authors.length > 0 ? `${authors.join(', ')}: ` : '';
  const from = address ? ` ${address} (read ${formatDate(accessed)})` : '';
  return `${who}${endSentence(title)} ${publisher}, ${formatDate(published)}.${from}`;
}
