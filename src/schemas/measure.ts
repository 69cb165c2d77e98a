import { z } from 'zod';
import { editorSchemaField, prose, reference } from './shared.ts';

/** How a measure comes by its values. */
const measureKindSchema = z.enum([
  'human-rated-tasks',
  'model-rated-tasks',
  'usage-logs',
  'ability-overlap',
  'expert-model',
]);
export type MeasureKind = z.infer<typeof measureKindSchema>;

/** A published measure of how exposed occupations are to AI; its values stand with the occupations. */
export const measureSchema = z.strictObject({
  $schema: editorSchemaField,
  name: z.string().min(3).describe('Full name.'),
  shortName: z.string().min(3).max(36).describe('Name on a chart.'),
  source: reference('sources', 'Where the values were published.'),
  year: z.string().regex(/^\d{4}(?:\/\d{4})?$/, 'a year, or the years of paper and values as 2021/2023'),
  kind: measureKindSchema.describe('How it comes by its values.'),
  measures: prose('What it measures, restated.'),
  method: prose('How the values come about.'),
  unit: z.string().min(3).describe('Unit of the native values, in words.'),
  range: z
    .strictObject({ min: z.number(), max: z.number() })
    .refine(({ min, max }) => min < max, { path: ['min'], error: 'a lowest value under the highest' })
    .optional()
    .describe('Ends of the native scale; leave out where it has none (a z-score).'),
  decimals: z.number().int().min(0).max(4).describe('Decimals with which a value is printed.'),
  notMeant: prose('What it does not mean, in the sense of its authors, restated.'),
  zeroMeans: z
    .string()
    .min(5)
    .optional()
    .describe('What a value of zero means, where it is not "none"; such a zero has no rank and counts for nothing.'),
  beside: z
    .string()
    .min(5)
    .max(50)
    .optional()
    .describe('What a reader must know at once, printed beside every value, in a few words.'),
  fromActivities: z
    .literal(true)
    .optional()
    .describe('Its values are sums over content/activities.json; work that counts as zero there is said beside them.'),
  fromStatements: z
    .literal(true)
    .optional()
    .describe('Its values are weighted means of labels of O*NET statements; their number is printed beside the value.'),
  caveats: z.array(prose('What a careful reader must know.')).min(1),
  licence: z.string().min(3).describe('Licence or terms of the values.'),
  disclaimer: z.string().min(10).optional().describe('Words that the publisher requires, verbatim.'),
  shares: z
    .array(z.enum(['gpt-4-judgement', 'human-raters', 'o-net', 'gpt-4-beta-gate', 'llm-judgement']))
    .describe('Raters, data or gates that it has in common with other measures; agreement among those is worth less.'),
  apart: z
    .string()
    .min(10)
    .optional()
    .describe('Why it asks something else than the others; it is shown, but does not count toward agreement.'),
  history: z
    .literal(true)
    .optional()
    .describe('Shown as history: it never counts toward agreement between measures, nor toward its range.'),
});
export type Measure = z.infer<typeof measureSchema>;
