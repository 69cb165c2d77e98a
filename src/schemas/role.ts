import { z } from 'zod';
import { dateSchema, heading, idSchema, prose, reference } from './shared.ts';

const claims = (description: string) => z.array(reference('claims', 'Id of a claim.')).describe(description);

/** When an action pays off or should be started, as its source states it. */
export const horizonSchema = z.enum(['this-quarter', 'within-a-year', 'within-two-years', 'ongoing', 'not-stated']);
export type Horizon = z.infer<typeof horizonSchema>;

/** Our own text and other people’s claims on one topic; either may be missing. */
const notesAndClaims = (description: string) =>
  z
    .strictObject({
      notes: z.array(prose('Our editorial view, a sentence or two, without figures.')).optional(),
      claims: claims('Who says what.').optional(),
    })
    .describe(description);

/** A role in depth: frontmatter points to claims; the body of the file is prose. */
export const roleSchema = z.strictObject({
  title: heading('The job title, in sentence case.'),
  plural: z.string().min(3).describe('The title in the plural, in small letters where usage allows.'),
  otherNames: z.array(z.string().min(2)).describe('Other names people use for the job.'),
  aliases: z
    .array(idSchema)
    .optional()
    .describe('Other ids that a link to this role may carry: former ids, which never go away, and short forms.'),
  sector: reference(
    'sectors',
    'The sector the role belongs to; an occupation for which we have none stands in its official group.',
  ).optional(),
  socCodes: z
    .array(z.string().regex(/^\d{2}-\d{4}$/, 'a SOC code such as 15-2051'))
    .describe('SOC 2018 codes of the occupation; empty if official statistics do not count it separately.'),
  occupation: reference('occupations', 'The occupation that this role is; the two then share this page.').optional(),
  sharesOccupation: prose('Why another role may be the same occupation; needed in each of them.').optional(),
  standIns: z
    .array(reference('occupations', 'Id of an occupation.'))
    .describe('Occupations whose official figures stand in where the role has no code.'),
  reviewed: dateSchema.describe('When a person last read the whole page against its sources.'),
  strengths: z
    .array(
      z.strictObject({
        id: idSchema,
        name: heading('What it is called, in a few words.'),
        note: prose('What it is, in a sentence.'),
        claims: claims('Who says so; empty marks our editorial view.'),
      }),
    )
    .describe('What people still do better.'),
  pay: claims('Claims on pay.'),
  demand: claims('Claims on demand.'),
  displacement: claims('Claims on job loss and workforce change that speak of this role or its peers.'),
  outlook: claims('Forecasts for the role.'),
  junior: notesAndClaims('People starting out.'),
  senior: notesAndClaims('Experienced people.'),
  actions: z.array(
    z.strictObject({
      id: idSchema,
      title: heading('What to do, in a few words.'),
      horizon: horizonSchema,
      note: prose('What to do, concretely.'),
      claims: claims('Who advises it; empty marks our editorial view.'),
      awayFrom: z.array(idSchema).optional().describe('Ids of exposed tasks that it moves you away from.'),
      buildsOn: z.array(idSchema).optional().describe('Ids of strengths that it builds on.'),
    }),
  ),
  specialisations: z.array(
    z.strictObject({
      id: idSchema,
      name: heading('What it is called.'),
      note: prose('What it means.'),
      claims: claims('Who names it.'),
    }),
  ),
  tools: notesAndClaims('Tools entering the role.'),
  namedTools: z
    .array(
      z.strictObject({
        name: z.string().min(2).describe('Name of the product, as its maker writes it.'),
        maker: z.string().min(2).describe('Who makes it.'),
        note: prose('What people in the job use it for.'),
      }),
    )
    .optional()
    .describe('Products entering the role, by name; shown before the other notes on tools.'),
  skills: notesAndClaims('Skills and certifications.'),
  certifications: z
    .array(
      z.strictObject({
        name: z.string().min(2).describe('Name of the certificate or licence, as its awarding body writes it.'),
        body: z.string().min(2).describe('Who awards it.'),
        note: prose('Who it is for, or what it opens.'),
      }),
    )
    .optional()
    .describe('Certificates and licences that exist; shown before the other notes on skills.'),
  geography: claims('Where it matters where you are.'),
  questions: z.array(
    z.strictObject({
      question: heading('What readers ask.', 8),
      answer: prose('A plain answer.'),
      claims: claims('What the answer rests on; empty marks our editorial view.'),
    }),
  ),
  related: z
    .array(reference('roles', 'A role that people in this one weigh it against.'))
    .describe('Roles with a page of their own; each gets a ready-made comparison with this one.'),
  oneWay: z
    .array(
      z.strictObject({
        role: reference('roles', 'A related role that does not name this one back.'),
        reason: prose('Why it does not.'),
      }),
    )
    .optional()
    .describe('Related roles that do not name this one back; all others do.'),
  relatedNames: z.array(z.string().min(3)).optional().describe('Names of related roles that have no page yet.'),
  disagreements: z.array(reference('disagreements', 'A disagreement that concerns this role.')),
});
export type Role = z.infer<typeof roleSchema>;
