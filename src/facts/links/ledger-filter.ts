import { foldText } from '../search/fold-text.ts';

/** What the ledger is filtered by; an empty string lets everything through. */
export interface LedgerFilter {
  theme: string;
  grade: string;
  source: string;
  check: string;
  text: string;
}

/** The keys of a claim that a filter compares, and the text it searches. */
export type LedgerKeys = LedgerFilter;

const parameters = { theme: 'theme', grade: 'grade', source: 'source', check: 'check', text: 'q' } as const;
const fields = Object.keys(parameters) as (keyof LedgerFilter)[];
const longestText = 200;

/** Reads a filter from a query string; whatever it does not know is passed over, and nothing can throw. */
export function parseFilter(search: string): LedgerFilter {
  const query = new URLSearchParams(search);
  const read = (field: keyof LedgerFilter) => (query.get(parameters[field]) ?? '').slice(0, longestText);
  return {
    theme: read('theme'),
    grade: read('grade'),
    source: read('source'),
    check: read('check'),
    text: read('text'),
  };
}

/** A filter as a query string, `?v=1&theme=pay`; the empty string for a filter that lets everything through. */
export function formatFilter(filter: LedgerFilter): string {
  const query = new URLSearchParams({ v: '1' });
  for (const field of fields) if (filter[field]) query.set(parameters[field], filter[field]);
  return query.size > 1 ? `?${query}` : '';
}

/** Whether a claim passes: equal keys, and every word of the search somewhere in its text (folded). */
export function matchesFilter(claim: LedgerKeys, filter: LedgerFilter): boolean {
  const keys = ['theme', 'grade', 'source', 'check'] as const;
  if (keys.some((key) => filter[key] !== '' && filter[key] !== claim[key])) return false;
  return foldText(filter.text)
    .split(' ')
    .every((word) => claim.text.includes(word));
}
