/**
 * The directory's columns of figures, in their order. Rows, headings and labels are typed by this list: a new column does
 * not compile until it has them all.
 */
export const figureColumns = ['exposure', 'pay', 'jobs', 'growth'] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** Columns that the directory is sorted by. */
export const directorySorts = ['title', ...figureColumns] as const;
export type DirectorySort = (typeof directorySorts)[number];

/** What the directory shows; an empty string lets everything through. */
export interface DirectoryView {
  text: string;
  group: string;
  education: string;
  band: string;
  sort: DirectorySort;
  /** Largest first; names then run from Z. */
  down: boolean;
}

/** Rows that stand there until a reader asks for the others: three screens of a desk, ten of a phone. */
export const firstRows = 50;

const longestText = 100;

/** Reads a view from a query string; whatever it does not know is passed over, and nothing can throw. */
export function parseDirectory(search: string): DirectoryView {
  const query = new URLSearchParams(search);
  const read = (name: string) => (query.get(name) ?? '').slice(0, longestText);
  return {
    text: read('q'),
    group: read('group'),
    education: read('education'),
    band: read('band'),
    sort: directorySorts.find((name) => name === query.get('sort')) ?? 'title',
    down: query.get('order') === 'down',
  };
}

/** A view as a query string, `?v=1&group=legal&sort=pay&order=down`; empty for the whole list by name. */
export function formatDirectory({ text, group, education, band, sort, down }: DirectoryView): string {
  const query = new URLSearchParams({ v: '1' });
  const fields = { q: text, group, education, band, sort: sort === 'title' ? '' : sort, order: down ? 'down' : '' };
  for (const [name, value] of Object.entries(fields)) if (value) query.set(name, value);
  return query.size > 1 ? `?${query}` : '';
}

/** The keys of a row that filters and columns read; a number that is not known is missing. */
export interface DirectoryKeys extends Partial<Record<FigureColumn, number>> {
  id: string;
  title: string;
  group: string;
  education: string;
  band: string;
}

// Made once: comparing names without it takes ten times as long.
const names = new Intl.Collator('en');

/**
 * Ids of the rows that a view finds, in its order. `found` are the ids that a search gave, the best first; they keep
 * that order unless the reader chose a column. Unknown figures come last, whichever way a column runs.
 */
export function arrangeDirectory(
  rows: readonly DirectoryKeys[],
  view: DirectoryView,
  found?: readonly string[],
): string[] {
  const { group, education, band, sort, down } = view;
  const places = found && new Map(found.map((id, place) => [id, place]));
  const kept = rows.filter(
    (row) =>
      (group === '' || row.group === group) &&
      (education === '' || row.education === education) &&
      (band === '' || row.band === band) &&
      (places === undefined || places.has(row.id)),
  );
  const sign = down ? -1 : 1;
  const byName = (a: DirectoryKeys, b: DirectoryKeys) => names.compare(a.title, b.title);
  const byFind = (a: DirectoryKeys, b: DirectoryKeys) => (places?.get(a.id) ?? 0) - (places?.get(b.id) ?? 0);
  const byColumn = (a: DirectoryKeys, b: DirectoryKeys) => {
    if (sort === 'title') return sign * byName(a, b);
    const [left, right] = [a[sort], b[sort]];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    return sign * (left - right) || byName(a, b);
  };
  return kept.toSorted(places && sort === 'title' && !down ? byFind : byColumn).map(({ id }) => id);
}
