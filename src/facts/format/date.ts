type Parts = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>;

function formatterOf(language: 'en-GB' | 'en-US', parts: Parts): (date: string) => string {
  const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
  return (date) => format.format(new Date(date));
}

const dayMonthYear = formatterOf('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const monthYear = formatterOf('en-GB', { month: 'long', year: 'numeric' });
const monthDay = formatterOf('en-US', { month: 'long', day: 'numeric' });
const monthAlone = formatterOf('en-US', { month: 'long' });

/** `2026-02-26` → `26 February 2026`, `2026-02` → `February 2026`, `2026` → `2026`, `undated` → `undated`. */
export function formatDate(date: string): string {
  if (!/^\d{4}-\d{2}/.test(date)) return date;
  return date.length === 7 ? monthYear(date) : dayMonthYear(date);
}

/** As citations in APA have it: `2026-02-26` → `2026, February 26`, `2026-02` → `2026, February`, `2026` → `2026`. */
export function formatDateYearFirst(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  return `${year}, ${day ? monthDay(date) : monthAlone(date)}`;
}

/** A span of years: `2024–34`, `1999–2003`; the century is left out where it is the same. */
export function formatYears({ from, to }: { from: number; to: number }): string {
  const isSameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${isSameCentury ? String(to).slice(-2) : to}`;
}
