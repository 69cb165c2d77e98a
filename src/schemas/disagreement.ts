import { z } from 'zod';
import { editorSchemaField, heading, prose, reference } from './shared.ts';

/** Why two claims may differ without either being wrong. */
export const reasonSchema = z.enum([
  'scale',
  'definition',
  'date',
  'population',
  'place',
  'kind-of-evidence',
  'different-event',
  'no-method-shown',
]);
export type DisagreementReason = z.infer<typeof reasonSchema>;

/** Two or more claims that clash, side by side. */
export const disagreementSchema = z.strictObject({
  $schema: editorSchemaField,
  title: heading('What clashes, in a short phrase without figures.', 8),
  clash: prose('What clashes, in one or two sentences.'),
  claims: z.array(reference('claims', 'A claim that takes part.')).min(2),
  why: z
    .array(z.strictObject({ reason: reasonSchema, note: prose('Why they may differ.') }))
    .min(1)
    .describe('Why they may differ.'),
});
