/** Steps of the scales that a tile can be coloured by, beside exposure: from each of these values on the next step begins. */
export const shadeSteps = {
  /** Median pay, US dollars a year. */
  pay: [40_000, 60_000, 80_000, 100_000],
  /** Projected change in jobs, percent over the official projection's decade. */
  growth: [-5, 0, 5, 10],
} as const;

export type Shade = keyof typeof shadeSteps;

/** How many steps a scale has. */
export const shadeCount = shadeSteps.pay.length + 1;

/** The step that a value lies on, 0 for the lowest; undefined where it is not known. */
export function shadeOf(shade: Shade, value: number | undefined): number | undefined {
  return value === undefined ? undefined : shadeSteps[shade].filter((from) => value >= from).length;
}
