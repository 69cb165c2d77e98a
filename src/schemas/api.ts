import { z } from 'zod';
import { claimSchema, scoreQuantitySchema } from './claim.ts';
import { disagreementSchema } from './disagreement.ts';
import { namedTaskSchema } from './named-task.ts';
import { occupationSchema } from './occupation.ts';
import { roleSchema } from './role.ts';
import { daySchema, idSchema } from './shared.ts';
import { sourceSchema } from './source.ts';
import { taskSchema } from './task.ts';

const address = z.httpUrl();

/** What stands at the head of every published file. */
const aboutSchema = z.strictObject({
  title: z.string().describe('What the file holds.'),
  address: address.describe('Where the file lives.'),
  schema: address.describe('The JSON Schema that the file satisfies.'),
  licence: z.string().describe('Under what terms it may be used.'),
  cite: z.string().describe('How to cite it.'),
  contentChanged: daySchema.describe('The day on which the content last changed.'),
});
export type About = z.infer<typeof aboutSchema>;

const share = z.number().min(0).max(1);
const percent = z.number().min(0).max(100);

const exposedSchema = z
  .strictObject({
    people: percent.describe('As people rated them.'),
    gpt4: percent.describe('As GPT-4 rated them.'),
    statements: z
      .number()
      .int()
      .positive()
      .describe('Rated O*NET statements behind both; one behind several named tasks of a group counts with each.'),
  })
  .nullable()
  .describe(
    'Place on a scale of labels, not a share of the work: 0 not exposed, 50 with added software, 100 directly. The weighted ' +
      'mean of published labels of O*NET statements, in steps that they carry; null where none was rated.',
  );

const roleSummarySchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  otherNames: z.array(z.string()).describe('Other names people use for the job.'),
  address: address.describe("The role's page."),
  sector: idSchema.nullable().describe('Id of its sector; null where none of ours is its own.'),
  socCodes: z.array(z.string()).describe('SOC 2018 codes; empty if official statistics do not count it separately.'),
  reviewed: z.string().describe('When the page was last read against its sources.'),
  scores: z
    .array(
      z.strictObject({
        quantity: scoreQuantitySchema,
        low: percent.describe('Lowest place on the line, 0–100, right = more exposed.'),
        high: percent.describe('Highest place on the line.'),
        trackers: z.number().int().describe('How many trackers score this quantity for the title or a near one.'),
      }),
    )
    .describe(
      'Where trackers place the role, separately for each quantity that they score; empty where none scores it.',
    ),
  exposed: exposedSchema,
  medianPay: z.number().nullable().describe('Official median pay, US dollars a year; null where there is none.'),
  jobs: z.number().nullable().describe('Official count of jobs in the United States.'),
  projectedGrowth: z.number().nullable().describe('Projected change in jobs over the official decade, percent.'),
  tasks: z.number().int().describe('How many tasks the role has.'),
});
export type RoleSummary = z.infer<typeof roleSummarySchema>;

const taskEntrySchema = taskSchema
  .omit({ id: true })
  .extend({
    id: z.string().describe('`<role>.<task>`, as in the link of a comparison.'),
    role: idSchema,
    address: address.describe('The task on the page of its role.'),
    share: share
      .nullable()
      .describe("Its share of the occupation's work, 0 to 1, where it groups named tasks; null where nobody says it."),
    exposed: exposedSchema,
  })
  .describe('Texts are Markdown; figures in them link to claims by id.');
export type TaskEntry = z.infer<typeof taskEntrySchema>;

const scoreEntrySchema = z.strictObject({
  claim: idSchema.describe('Id of the claim.'),
  tracker: idSchema.describe('Id of the tracker.'),
  quantity: scoreQuantitySchema,
  use: z.enum(['main', 'second-score', 'near-title']),
  native: z.string().describe('As printed, with its scale.'),
  position: percent.describe('Place on the common line, 0–100, right = more exposed.'),
});

const occupationEntrySchema = occupationSchema.omit({ $schema: true }).extend({
  id: idSchema,
  address: address.describe('Its page.'),
  percentiles: z
    .record(idSchema, percent)
    .describe(
      'Rank among the occupations that the measure found something in, 0–100 to one decimal, by its id, computed here. ' +
        'A measure whose zero means that none was measured gives no rank.',
    ),
  agreement: z
    .enum(['high', 'middle', 'mixed', 'low', 'unknown'])
    .describe(
      'Whether the measures that count place it in the same half, or all in the middle third; the rule stands on the ' +
        'method page.',
    ),
});
export type OccupationEntry = z.infer<typeof occupationEntrySchema>;

const namedTaskEntrySchema = namedTaskSchema.extend({
  address: address.describe('Its page.'),
  activityName: z.string().describe('Name of its broader activity.'),
  kind: z.string().describe('Name of its kind of work, above that.'),
  kindCode: z.string().describe('Code of its kind of work in O*NET.'),
  jobs: z.number().int().describe('How many occupations do it.'),
  exposed: exposedSchema.describe(
    'The plain mean over these occupations, separately for each rater, as a place on the scale of labels: 0 not exposed, 50 with ' +
      'added software, 100 directly; in steps that the labels carry.',
  ),
});
export type NamedTaskEntry = z.infer<typeof namedTaskEntrySchema>;

const jobOfTaskSchema = z.strictObject({
  job: idSchema.describe('Id of the job, the end of the address of its page.'),
  occupation: idSchema.describe('Id of the occupation.'),
  title: z.string(),
  address: address.describe("The job's page."),
  share: share.describe(
    "The task's share of the occupation's work, 0 to 1: computed from statements, not measured time.",
  ),
  people: share.describe('Exposure as people rated it, 0 to 1: the weighted mean of labels 0, 0.5 and 1.'),
  gpt4: share.describe('Exposure as GPT-4 rated it, likewise.'),
  statements: z.number().int().positive().describe('Rated O*NET statements behind both.'),
  medianPay: z.number().nullable().describe('Official median pay, US dollars a year; null where there is none.'),
  jobs: z.number().int().describe('Official count of jobs in the United States.'),
});
export type JobOfTaskEntry = z.infer<typeof jobOfTaskSchema>;

const withAddress = { address: address.describe('Its page.') };

/** The published files, by name, each with the shape that its JSON Schema is made from. */
export const apiSchemas = {
  roles: z.strictObject({ about: aboutSchema, roles: z.array(roleSummarySchema) }),
  role: z.strictObject({
    about: aboutSchema,
    role: roleSummarySchema,
    content: roleSchema.extend({ body: z.string().describe('Prose of the page, Markdown.') }),
    tasks: z.array(taskEntrySchema),
    scores: z.array(scoreEntrySchema),
  }),
  occupations: z.strictObject({ about: aboutSchema, occupations: z.array(occupationEntrySchema) }),
  tasks: z.strictObject({ about: aboutSchema, tasks: z.array(taskEntrySchema) }),
  'named-tasks': z.strictObject({ about: aboutSchema, tasks: z.array(namedTaskEntrySchema) }),
  'named-task': z.strictObject({
    about: aboutSchema,
    task: namedTaskEntrySchema,
    jobs: z.array(jobOfTaskSchema).describe('The occupations that do it, the largest share first.'),
  }),
  claims: z.strictObject({ about: aboutSchema, claims: z.array(claimSchema.safeExtend(withAddress)) }),
  sources: z.strictObject({
    about: aboutSchema,
    sources: z.array(sourceSchema.omit({ $schema: true }).extend({ id: idSchema, ...withAddress })),
  }),
  disagreements: z.strictObject({
    about: aboutSchema,
    disagreements: z.array(disagreementSchema.omit({ $schema: true }).extend({ id: idSchema, ...withAddress })),
  }),
};
export type ApiName = keyof typeof apiSchemas;
export type ApiFile<Name extends ApiName> = z.infer<(typeof apiSchemas)[Name]>;
