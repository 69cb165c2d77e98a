import { z } from 'zod';
import { heading, prose, reference } from './shared.ts';

/** A sector comparison; the body of the file is prose. */
export const sectorSchema = z.strictObject({
  title: heading('Name of the sector.'),
  summary: prose('What the evidence says of the sector, in a sentence or two.'),
  claims: z.array(reference('claims', 'A claim about the sector.')).min(1),
});
