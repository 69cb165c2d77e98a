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

/**
 * Ids of the rows that a view shows, in its order. `found` are the ids that a search gave, the best first; they keep
 * that order unless the reader chose a column. Unknown figures come last, whichever way a column runs.
 */
export function arrangeDirectory(
  rows: readonly DirectoryKeys[],
  view: DirectoryView,
  found?: readonly string[],
): string[] {
  const { group, education, band, sort, down } = view;
  const kept = rows.filter(
    (row) =>
      (group === '' || row.group === group) &&
      (education === '' || row.education === education) &&
      (band === '' || row.band === band) &&
      (found === undefined || found.includes(row.id)),
  );
  const sign = down ? -1 : 1;
  if (found !== undefined && sort === 'title' && !down) {
    return kept.map(({ id }) => id).toSorted((a, b) => found.indexOf(a) - found.indexOf(b));
  }
  return kept
    .toSorted((a, b) => {
      if (sort === 'title') return sign * a.title.localeCompare(b.title);
      const [left, right] = [a[sort], b[sort]];
      if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
      return sign * (left - right) || a.title.localeCompare(b.title);
    })
    .map(({ id }) => id);
}
