import { z } from 'zod';
import { editorSchemaField, idSchema, reference } from './shared.ts';

const monthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month as YYYY-MM');

/** A task as the classification of work names it, the same in every occupation that does it. */
export const namedTaskSchema = z.strictObject({
  id: idSchema.describe('End of its address, /tasks/<id>/; made of its name once, and kept when the name changes.'),
  code: z
    .string()
    .regex(/^\d\.[A-Z](?:\.\d|\.[a-z]){2,3}\.I\d{2}\.D\d{2}$/, 'a code of O*NET such as 4.A.1.a.1.I01.D02')
    .describe('Code of the detailed work activity in O*NET.'),
  name: z.string().min(5).describe('Its name in the classification.'),
  activity: reference('work-activities', 'The broader activity that it belongs to.'),
  use: z
    .record(monthSchema, z.number().min(0).max(100))
    .describe(
      'Percent of the conversations with one assistant, by month, that were matched to it; 0 where there were too few to publish.',
    ),
  delegated: z
    .record(monthSchema, z.number().min(0).max(1))
    .optional()
    .describe('Part of those, 0 to 1, that was handed over rather than worked on together, by month; where known.'),
});
export type NamedTask = z.infer<typeof namedTaskSchema>;

/** Named tasks of one kind of work, a file for each. */
export const namedTasksFileSchema = z.strictObject({
  $schema: editorSchemaField,
  tasks: z.array(namedTaskSchema).min(1),
});

/** A broader activity, which groups named tasks. */
export const workActivitySchema = z.strictObject({
  id: idSchema,
  code: z
    .string()
    .regex(/^\d\.[A-Z](?:\.\d|\.[a-z]){2,3}\.I\d{2}$/, 'a code of O*NET such as 4.A.1.a.1.I01')
    .describe('Code of the intermediate work activity in O*NET; what stands before ".I" is the kind of work.'),
  name: z.string().min(5).describe('Its name in the classification.'),
  copilot: z
    .strictObject({
      sought: z.number().min(0).max(1).describe('Share of conversations in which people sought help with it.'),
      performed: z.number().min(0).max(1).describe('Share of conversations in which the assistant performed it.'),
    })
    .describe('Its use in Bing Copilot, 0 to 1.'),
});
export type WorkActivity = z.infer<typeof workActivitySchema>;

/** Broader activities, all in one file. */
export const workActivitiesFileSchema = z.strictObject({
  $schema: editorSchemaField,
  activities: z.array(workActivitySchema).min(1),
});
