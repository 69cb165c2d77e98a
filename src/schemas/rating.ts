import { z } from 'zod';
import { dateSchema, editorSchemaField, reference } from './shared.ts';

/**
 * Whether a rater thinks that the time for a statement could be cut by half or more at equal quality: E1 = directly
 * with a language model, E2 = with software built on one, E0 = with neither. E2 is no half of E1: what stands between
 * them on a scale is a weight.
 */
const exposureLabelSchema = z.enum(['E0', 'E1', 'E2']);
export type ExposureLabel = z.infer<typeof exposureLabelSchema>;

/** O*NET's own weighing of a task in its occupation; `unrated` where O*NET has not asked yet. */
const onetTaskTypeSchema = z.enum(['core', 'supplemental', 'unrated']);
export type OnetTaskType = z.infer<typeof onetTaskTypeSchema>;

export const taskRatingSchema = z.strictObject({
  task: z.number().int().positive().describe('O*NET task id.'),
  type: onetTaskTypeSchema.describe('core, supplemental, or unrated where O*NET has not asked yet.'),
  people: exposureLabelSchema.describe('Label by human annotators.'),
  gpt4: exposureLabelSchema.describe('Label by GPT-4.'),
});
export type TaskRating = z.infer<typeof taskRatingSchema>;

/** Published exposure labels of every O*NET task of one occupation; the file is named after its O*NET-SOC code. */
export const ratingsSchema = z.strictObject({
  $schema: editorSchemaField,
  occupation: z.string().min(3).describe('Title of the occupation in O*NET.'),
  onetSocCode: z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, 'an O*NET-SOC code such as 15-1252.00'),
  source: reference('sources', 'Who published the labels.'),
  asOf: dateSchema,
  ratings: z.array(taskRatingSchema).min(1),
});
