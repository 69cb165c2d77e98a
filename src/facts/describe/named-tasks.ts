import { formatNumber } from '../format/value.ts';

/** A share of the work as it is printed, of 0–1: `4.4%`, `12%`; `under 0.1%` for less. */
export function formatWorkShare(share: number): string {
  const percent = share * 100;
  if (percent < 0.1) return 'under 0.1%';
  return `${formatNumber(percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent))}%`;
}
