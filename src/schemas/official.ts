import { z } from 'zod';
import { daySchema, editorSchemaField, idSchema, prose, reference } from './shared.ts';

/** What official statistics say of an occupation. */
const officialFigureSchema = z.enum(['median-pay', 'jobs', 'projected-growth']);
export type OfficialFigure = z.infer<typeof officialFigureSchema>;

/** An official figure that prose and lists may quote as a claim; its value stands with the occupation alone. */
const officialClaimSchema = z.strictObject({
  id: idSchema.describe('Id of the claim that is made of it; it ends with the year of the figure.'),
  occupation: reference('occupations', 'The occupation that it is a figure of.'),
  figure: officialFigureSchema.describe('Which of its figures.'),
  plural: z.string().min(3).describe('People in the occupation, in small letters, as a sentence has them.'),
  added: daySchema.describe('The day on which the claim entered the ledger.'),
  caveats: z.array(prose('What a careful reader must know of this occupation.')).min(1).optional(),
});
export type OfficialClaim = z.infer<typeof officialClaimSchema>;

/** Which official figures are claims. */
export const officialFileSchema = z.strictObject({
  $schema: editorSchemaField,
  figures: z.array(officialClaimSchema).min(1),
});
