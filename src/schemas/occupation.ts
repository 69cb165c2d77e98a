import { z } from 'zod';
import { editorSchemaField, idSchema, reference } from './shared.ts';

const socCodeSchema = z.string().regex(/^\d{2}-\d{4}$/, 'a SOC 2018 code such as 15-2051');

const share = z.number().min(0).max(1);

const ratedFields = {
  share: share.describe('Share of the work, 0 to 1; the shares of an occupation sum to 1.'),
  people: share.describe('Exposure as people rated it, 0 to 1: the weighted mean of labels 0, 0.5 and 1.'),
  gpt4: share.describe('Exposure as GPT-4 rated it, likewise.'),
  gpt4Reworded: share.describe('Exposure as GPT-4 rated it by a reworded rubric, to show how steady it is.'),
  statements: z.number().int().positive().describe('Rated O*NET statements behind the row.'),
};

/** A named task as part of an occupation's work. */
const occupationTaskSchema = z.strictObject({
  task: reference('named-tasks', 'Id of the named task.'),
  ...ratedFields,
});
export type OccupationTask = z.infer<typeof occupationTaskSchema>;

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
  experience: z.string().min(3).optional().describe('Experience in a related job that is typical at entry.'),
  training: z.string().min(3).optional().describe('Training on the job that is typical until one is competent.'),
  payRange: z
    .strictObject({ low: z.number().positive(), high: z.number().positive(), per: z.enum(['year', 'hour']) })
    .optional()
    .describe('Pay at the 10th and the 90th percentile, US dollars, at the date `payAsOf`; where one pair is printed.'),
  openings: z.number().int().positive().describe('Projected openings a year, over the years of the projection.'),
  similar: z.array(reference('occupations', 'Id of an occupation.')).describe('Similar ones, as the page names them.'),
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
  tasks: z.array(occupationTaskSchema).min(1).describe('Its named tasks, those with the largest share first.'),
  unnamed: z
    .strictObject(ratedFields)
    .optional()
    .describe('Statements of its work that have no named task in the classification.'),
  technologies: z
    .record(z.string(), z.array(z.string().min(1)).min(1))
    .optional()
    .describe('Technologies in demand in job postings, by category.'),
  titles: z.array(z.string().min(1)).describe('Job titles that people report or search by and that mostly mean it.'),
  sharedTitles: z.array(z.string().min(2)).describe('Job titles that can mean it and mostly mean another occupation.'),
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
