import { z } from 'zod';
import { editorSchemaField, prose, reference } from './shared.ts';

/** A website that scores jobs. Its address and interest stand in its sources; its scores are claims. */
export const trackerSchema = z.strictObject({
  $schema: editorSchemaField,
  name: z.string().min(2),
  sources: z.array(reference('sources', 'A page or site of this tracker.')).min(1),
  measures: z.string().min(5).describe('What it says its number measures, restated.'),
  method: z
    .enum(['formula', 'sources', 'none', 'unknown'])
    .describe(
      'formula = weights or arithmetic printed; sources = data or model named, no arithmetic; none = no method seen; ' +
        'unknown = a method is referred to but could not be read.',
    ),
  methodNote: prose('Where the method stands and what it names.').optional(),
  operator: z.string().min(3).describe('Who runs it and what they sell, or "not stated".'),
  caveats: z.array(prose('What a careful reader must know.')).optional(),
});
export type Tracker = z.infer<typeof trackerSchema>;
