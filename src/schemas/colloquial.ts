import { z } from 'zod';
import { editorSchemaField, reference } from './shared.ts';

/** A word for a job that no table has. */
const colloquialNameSchema = z.strictObject({
  name: z.string().min(2).max(60).describe('What people say, in their spelling.'),
  occupations: z
    .array(reference('occupations', 'Id of an occupation.'))
    .describe(
      'Occupations that it means, the likeliest first; none where it is no job here, so that nothing like it is offered.',
    ),
  roles: z
    .array(reference('roles', 'Id of a role in depth.'))
    .min(1)
    .optional()
    .describe('Roles in depth that it means and that are no occupation; they come first.'),
});

/** Words of ours by which people find a job; titles that the tables have stand with the occupations. */
export const colloquialFileSchema = z.strictObject({
  $schema: editorSchemaField,
  names: z.array(colloquialNameSchema).min(1),
});
export type Colloquial = z.infer<typeof colloquialFileSchema>;
