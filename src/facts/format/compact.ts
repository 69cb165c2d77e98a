import { withMinus } from './minus.ts';

const formats = {
  short: new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 }),
  long: new Intl.NumberFormat('en-US', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }),
};

/** A number to at most one decimal of its thousands or millions: `3391000` → `3.4M`, or `3.4 million` in running text. */
export function formatCompact(number: number, display: keyof typeof formats = 'short'): string {
  return withMinus(formats[display].format(number));
}
