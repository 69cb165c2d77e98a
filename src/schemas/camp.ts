import { z } from 'zod';
import { heading, prose, reference } from './shared.ts';

const claims = (description: string) => z.array(reference('claims', 'Id of a claim.')).describe(description);

/** A camp of experts: as a page has it, and as each person is known to have said. */
export const campSchema = z.strictObject({
  title: heading('What its people expect, in a few words.'),
  summary: prose('What the camp is said to hold, in a sentence.'),
  mechanism: prose('How the camp says it comes about.'),
  asStated: reference('claims', 'The claim by which the page describes the camp.'),
  proponents: z
    .array(
      z.strictObject({
        name: z.string().min(3),
        role: z.string().min(3).describe('Who the person is.'),
        interest: z.string().min(5).optional().describe('What the person sells or gains by it.'),
        said: claims('What the person is known to have said, in order of time.'),
        since: claims('What the person said later, in order of time.'),
        notFound: prose('What was looked for and not found.').optional(),
      }),
    )
    .min(1),
  speaksFor: claims('Evidence that speaks for it, in our view; none is younger than what its people said.'),
  foundSince: claims('Newer evidence that speaks for it, in our view; nobody can have had it as a ground.'),
  challengedBy: claims('Claims that challenge it.'),
});
export type Camp = z.infer<typeof campSchema>;
