import type { Bar } from '../plots/bar-series.ts';

/** A place on the scale of labels, 0–100, as each of the two raters sees it. */
export interface Rated {
  people: number;
  gpt4: number;
}

/** What a bar draws and prints of two raters: both marks, joined. Never one rater alone. */
export function rateBar({ people, gpt4 }: Rated): Pick<Bar, 'low' | 'high' | 'marks' | 'text' | 'tone'> {
  return {
    low: Math.min(people, gpt4),
    high: Math.max(people, gpt4),
    marks: [
      { shape: 'circle', at: people, text: `people ${people}` },
      { shape: 'diamond', at: gpt4, text: `GPT-4 ${gpt4}` },
    ],
    text: `● ${people} ◆ ${gpt4}`,
    tone: people,
  };
}
