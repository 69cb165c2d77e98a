const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-02-26` → `26 February 2026`, `2026-02` → `February 2026`, `2026` → `2026`, `undated` → `undated`. */
export function formatDate(date: string): string {
  if (!/^\d{4}-\d{2}/.test(date)) return date;
  return date.length === 7 ? month.format(new Date(`${date}-01T00:00:00Z`)) : day.format(new Date(`${date}T00:00:00Z`));
}

/** A span of years: `2024–34`, `1999–2003`; the century is left out where it is the same. */
export function formatYears({ from, to }: { from: number; to: number }): string {
  const isSameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${isSameCentury ? String(to).slice(-2) : to}`;
}
