import { formatWorkShare } from '../../facts/describe/named-tasks.ts';

interface Props {
  share: number;
  people: number;
  gpt4: number;
  statements: number;
}

const heads = ['Share of its work', 'People', 'GPT-4', 'Statements rated'];

/** The headings over what is known of a task in a job. */
export function RatedHeads() {
  return heads.map((name) => (
    <th key={name} scope="col" className="number">
      {name}
    </th>
  ));
}

/** What is known of a task in a job, as numbers in a row. */
export function RatedCells({ share, people, gpt4, statements }: Props) {
  return [formatWorkShare(share), people, gpt4, statements].map((text, at) => (
    <td key={heads[at]} className="number">
      {text}
    </td>
  ));
}
