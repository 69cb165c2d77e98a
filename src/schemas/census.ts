import { z } from 'zod';
import { dateSchema, editorSchemaField, idSchema, prose, webAddressSchema } from './shared.ts';

/** What sort of work a job of the census is: technical work is office work too. */
const censusKindSchema = z.enum(['technical', 'office', 'other']);

const censusValueSchema = z
  .strictObject({
    tracker: z.string().min(2).describe('Name of the tracker.'),
    publishedAs: z.string().min(2).describe('The job as the tracker calls it.'),
    score: z.number().describe('The number as printed.'),
    min: z.number().describe('Lower end of its scale.'),
    max: z.number().describe('Upper end of its scale.'),
    direction: z.enum(['risk', 'resilience']).describe('Whether more is more exposed, or safer.'),
    near: z.literal(true).optional().describe('The title is only close to that of the job.'),
    page: webAddressSchema.optional().describe('Where it was printed; a stored copy was read.'),
    asOf: dateSchema.optional().describe('The date that the page gives.'),
  })
  .refine(({ min, max }) => min < max, { path: ['min'], error: 'a lower end under the upper one' })
  .refine(({ score, min, max }) => min <= score && score <= max, { path: ['score'], error: 'a number on its scale' });

/** What websites print for the same jobs, one value a tracker and job; written by scripts/import/census.ts. */
export const censusSchema = z.strictObject({
  $schema: editorSchemaField,
  read: dateSchema.describe('When the stored copies were read.'),
  jobs: z
    .array(
      z.strictObject({
        id: idSchema,
        title: z.string().min(3),
        kind: censusKindSchema,
        values: z
          .array(censusValueSchema)
          .min(1)
          .refine((values) => new Set(values.map(({ tracker }) => tracker.toLowerCase())).size === values.length, {
            error: 'each tracker once for a job',
          }),
      }),
    )
    .min(1),
  bases: z
    .array(
      z.strictObject({
        name: z.string().min(5).describe('What several trackers are built on.'),
        trackers: z.array(z.string().min(2)).min(2),
        known: prose('How that is known.'),
      }),
    )
    .describe('Trackers that agree in part because they use the same.'),
  mirrors: z.array(z.array(z.string().min(4)).min(2)).describe('Addresses of one site, which counts once.'),
});
export type Census = z.infer<typeof censusSchema>;
