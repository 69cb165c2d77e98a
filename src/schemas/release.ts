import { z } from 'zod';
import { dateSchema, editorSchemaField, idSchema, reference, webAddressSchema } from './shared.ts';

/** The edition of the official statistics that the figures of all occupations come from. */
export const releaseSchema = z.strictObject({
  $schema: editorSchemaField,
  source: reference('sources', 'Where titles, pay, jobs and projection were published.'),
  pages: webAddressSchema.describe('Where the page of an occupation is: this, its group, a slash, its id, then .htm.'),
  names: reference(
    'sources',
    'Where the names of tasks and broader activities, job titles and technologies were published.',
  ),
  ratings: reference('sources', 'Where the labels of statements behind the ratings of tasks were published.'),
  use: reference('sources', 'Where the use of one assistant by task was published.'),
  copilot: reference('sources', 'Where the use of Bing Copilot by broader activity was published.'),
  payAsOf: dateSchema.describe('The date of the median pay.'),
  years: z
    .strictObject({ from: z.number().int(), to: z.number().int() })
    .describe('First and last year of the projection.'),
  growthOfAll: reference('claims', 'The projected change in all jobs together, as the bureau prints it.'),
  dropped: z
    .array(z.strictObject({ id: idSchema, title: z.string(), reason: z.string().min(5) }))
    .describe('Occupations of the source that are not here, and why.'),
});
export type Release = z.infer<typeof releaseSchema>;
