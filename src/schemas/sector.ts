import { z } from 'zod';
import { prose, reference } from './shared.ts';

/** A sector comparison; the body of the file is prose. */
export const sectorSchema = z.strictObject({
  title: z.string().min(3),
  summary: prose('What the evidence says of the sector, in a sentence or two.'),
  claims: z.array(reference('claims', 'A claim about the sector.')).min(1),
});
