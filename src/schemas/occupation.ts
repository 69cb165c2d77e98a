import { z } from 'zod';
import { editorSchemaField, idSchema, reference } from './shared.ts';

const socCodeSchema = z.string().regex(/^\d{2}-\d{4}$/, 'a SOC 2018 code such as 15-2051');

/** An occupation, one file each, written by scripts/import/occupations.ts; as the Bureau of Labor Statistics describes it; what is not known is left out. */
export const occupationSchema = z.strictObject({
  $schema: editorSchemaField,
  title: z.string().min(3).describe('Official title.'),
  group: idSchema.describe('Occupation group of the Occupational Outlook Handbook.'),
  socCodes: z.array(socCodeSchema).min(1).describe('SOC codes that the page counts together.'),
  medianPay: z.number().positive().optional().describe('Median pay, US dollars a year, at the date `payAsOf`.'),
  medianHourlyPay: z.number().positive().optional().describe('Median pay, US dollars an hour, where printed.'),
  payTopCoded: z.literal(true).optional().describe('The median is at least this; the statistics stop there.'),
  jobs: z.number().int().positive().describe('Jobs in the first year of the projection.'),
  jobsProjected: z.number().int().nonnegative().describe('Jobs in its last year.'),
  growth: z.number().int().min(-100).describe('Projected change in jobs over the decade, rounded whole percent.'),
  education: z.string().min(3).describe('Typical education at entry; "Varies" where the page says so.'),
  measures: z
    .record(reference('measures', 'Id of a measure.'), z.number())
    .describe('Native values by id of the measure; a measure that has none is left out, never zero.'),
  statements: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Rated O*NET statements behind the measures that are made from labels of statements.'),
  partial: z
    .record(reference('measures', 'Id of a measure.'), z.number().positive().max(1))
    .optional()
    .describe('Share of the jobs that a measure covers, by its id, where it does not cover all.'),
  pooled: z.array(socCodeSchema).optional().describe('Detailed codes behind a code that the bureau pools.'),
  aliases: z.array(z.string().min(2)).describe('Names that people search by, written by us.'),
});
export type Occupation = z.infer<typeof occupationSchema>;

/** Work activities by SOC code: share of the work (0–1, sums to 1) and AI applicability (0–1). */
export const activitiesFileSchema = z.strictObject({
  $schema: editorSchemaField,
  source: reference('sources', 'Where shares and applicability were published.'),
  names: z.record(z.string(), z.string().min(3)).describe('Names of general work activities by O*NET id.'),
  codes: z
    .record(socCodeSchema, z.record(z.string(), z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)])))
    .describe('By SOC code and activity: share of the work, applicability.'),
});
export type ActivitiesFile = z.infer<typeof activitiesFileSchema>;
