import { z } from 'zod';
import { editorSchemaField, heading, idSchema, prose, reference } from './shared.ts';

const namedTasksField = z
  .array(reference('named-tasks', "Id of a named task of the role's occupation."))
  .min(1)
  .optional();

const onetTaskSchema = z.number().int().positive().describe('Id of an O*NET task, such as 21661.');

/** One task of a role. Its anchor on the role page is `#task-<id>`. */
export const taskSchema = z.strictObject({
  id: idSchema,
  name: heading('Short name in our own words.'),
  aliases: z
    .array(idSchema)
    .optional()
    .describe('Former ids of this task, and ids of tasks that were merged into it; links with them keep working.'),
  onetTasks: z
    .array(onetTaskSchema)
    .min(1)
    .optional()
    .describe(
      'The O*NET tasks that make up this one; its place on the scale of exposure is computed from how they were rated.',
    ),
  namedTasks: namedTasksField.describe(
    "The named tasks of the role's occupation that make up this one; its share of the work and both ratings are " +
      'computed from theirs.',
  ),
  figure: reference('claims', 'The claim that says how automatable (or exposed) the task is.').optional(),
  reason: prose(
    'Why it is as exposed as it is: what tools do there today, and what they do not, in two or three sentences.',
  ),
  peopleBetter: prose('What people still do better in this task.').optional(),
  passedOver: prose(
    'Why the cards at the head of the page pass over this task: few people in the job do it though the official list ' +
      'counts it, or machines do it that are no language models, which is all that the raters were asked about.',
  ).optional(),
  otherFigures: z
    .array(reference('claims', "Another tracker's figure for the same or a near task."))
    .optional()
    .describe('Other percentages for this task; those with another measure are never put on the same axis.'),
  related: z.array(reference('claims', 'A claim without a figure that bears on this task.')).optional(),
});
export type Task = z.infer<typeof taskSchema>;

/** The tasks of one role; the file carries the id of its role. */
export const tasksFileSchema = z.strictObject({
  $schema: editorSchemaField,
  role: reference('roles', 'The role these tasks belong to.'),
  ratings: reference('ratings', 'How the O*NET tasks of this occupation were rated.').optional(),
  tasks: z.array(taskSchema).min(1),
  leftOut: z
    .array(
      z.strictObject({
        onetTasks: z.array(onetTaskSchema).min(1).optional(),
        namedTasks: namedTasksField,
        reason: prose('Why these are no part of the job as people know it.'),
      }),
    )
    .optional()
    .describe('O*NET tasks or named tasks of the occupation that belong to none of the tasks, one kind in each entry.'),
  otherFigures: z
    .array(reference('claims', "A tracker's figure for a task that is none of the above."))
    .optional()
    .describe('Figures that trackers give for tasks which match none of ours.'),
});
export type TasksFile = z.infer<typeof tasksFileSchema>;
