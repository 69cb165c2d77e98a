import { z } from 'zod';
import { datedOrNotSchema, editorSchemaField, prose, webAddressSchema } from './shared.ts';

/** Who said it: a document, a study, a page, a person's remarks. */
export const sourceSchema = z.strictObject({
  $schema: editorSchemaField,
  title: z.string().min(3).describe("The document's own title, or our description of it."),
  titleIsOurs: z.literal(true).optional().describe("The document's own title was not seen; the title is ours."),
  publisher: z.string().min(2),
  shortName: z
    .string()
    .min(3)
    .max(40)
    .optional()
    .describe('Name in small print beside a figure, where publisher and year do not tell it apart.'),
  authors: z.array(z.string().min(2)).describe('People named as having written it; empty if none is named.'),
  speakers: z
    .array(z.string().min(2))
    .min(1)
    .optional()
    .describe('People whose spoken words it reports, where others wrote it.'),
  published: datedOrNotSchema,
  kind: z.enum([
    'podcast',
    'blog',
    'tracker',
    'study',
    'official-statistics',
    'company-statement',
    'news',
    'job-posting',
    'benchmark',
  ]),
  url: webAddressSchema.optional().describe('Leave out if not known; the page then says so.'),
  urlUnread: z
    .literal(true)
    .optional()
    .describe(
      'The address is that of the original, which was not itself read; else it is that of the page that was read.',
    ),
  access: z
    .enum(['in-full', 'in-part', 'second-hand'])
    .describe(
      'How it was read: in-full; in-part (the document was found, not the whole passage); second-hand (only through ' +
        'another page that quotes it; the address is then the page that was read).',
    ),
  interest: z.string().min(5).optional().describe('What the publisher or speaker sells or gains by it.'),
  note: prose('What a reader should know of this source: what it is, what it leaves out.').optional(),
});
export type Source = z.infer<typeof sourceSchema>;
