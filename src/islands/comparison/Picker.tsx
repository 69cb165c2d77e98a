import type { RoleFile } from '../../data/comparison.ts';
import { countOf } from '../../facts/format/count.ts';
import ComboboxField from '../ComboboxField.tsx';
import type { Hit } from './find-things.ts';

export const searchId = 'comparison-search';

interface Props {
  /** The site's own root, with its base path. */
  root: string;
  /** Jobs that are compared already: their tasks are offered first. */
  compared: readonly RoleFile[];
  isPicked: (hit: Hit) => boolean;
  add: (hit: Hit) => void;
}

/** The field that finds jobs and tasks to compare. */
export default function Picker({ root, compared, isPicked, add }: Props) {
  return (
    <ComboboxField<Hit>
      id={searchId}
      label="Add a job or a task"
      listLabel="Jobs and tasks to add"
      suggestions={{
        find: async (text) => {
          const { findThings } = await import('./find-things.ts');
          return (await findThings(text, root, compared)).filter((hit) => !isPicked(hit));
        },
        take: add,
        print: ({ name, note }) => ({ name, note }),
        some: (count) => `${countOf(count, 'hit')}: arrow keys choose, Enter adds.`,
        none: (text) => [`Nothing here is called “${text}”. Try fewer words, or another name for the job.`],
        failed: 'The search could not be loaded. Type on to try again.',
      }}
    />
  );
}
