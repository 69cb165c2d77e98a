type Parts = Pick<Intl.DateTimeFormatOptions, 'day' | 'year'>;

/** Prints the month and these parts of a date, in their British order. */
function formatterOf(parts: Parts): (date: string) => string {
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', ...parts, timeZone: 'UTC' });
  return (date) => format.format(new Date(date));
}

const dayMonthYear = formatterOf({ day: 'numeric', year: 'numeric' });
const monthYear = formatterOf({ year: 'numeric' });
const monthAlone = formatterOf({});

/** `2026-02-26` → `26 February 2026`, `2026-02` → `February 2026`, `2026` → `2026`, `undated` → `undated`. */
export function formatDate(date: string): string {
  if (!/^\d{4}-\d{2}/.test(date)) return date;
  return date.length === 7 ? monthYear(date) : dayMonthYear(date);
}

/** As citations in APA have it: `2026-02-26` → `2026, February 26`, `2026-02` → `2026, February`, `2026` → `2026`. */
export function formatDateYearFirst(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${year}${month ? `, ${monthAlone(date)}` : ''}${day ? ` ${Number(day)}` : ''}`;
}

/** A span of years: `2024–34`, `1999–2003`; the century is left out where it is the same. */
export function formatYears({ from, to }: { from: number; to: number }): string {
  const isSameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${isSameCentury ? String(to).slice(-2) : to}`;
}
