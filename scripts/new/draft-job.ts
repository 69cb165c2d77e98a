import { lowerFirst } from '../../src/facts/format/count.ts';
import { formatWorkShare } from '../../src/facts/describe/named-tasks.ts';
import { groupExposure, leastPlaced } from '../../src/facts/statistics/named-tasks.ts';
import type { EntryOf } from '../../src/schemas/collections.ts';
import type { NamedTask } from '../../src/schemas/named-task.ts';
import type { OccupationTask } from '../../src/schemas/occupation.ts';
import type { OfficialClaim } from '../../src/schemas/official.ts';
import type { TasksFile } from '../../src/schemas/task.ts';

/** A first draft puts the named tasks of one kind of work together; the writer regroups them. */
const draftGroups = 8;
/** Tasks with a smaller share of the work, 0–1, are listed and not put into a group. */
const leastDrafted = 0.01;

export interface JobDraft {
  /** content/roles/<id>.md */
  role: string;
  /** content/tasks/<id>.json */
  tasks: TasksFile;
  /** What content/official.json needs, so that the page can quote pay, jobs and outlook. */
  official: OfficialClaim[];
}

interface DraftSource {
  occupation: EntryOf<'occupations'>;
  namedTasks: ReadonlyMap<string, NamedTask>;
  /** First and last year of the official figures. */
  years: { from: number; to: number };
  /** `2026-11-27` */
  today: string;
}

const kindOf = (code: string) => code.replace(/\.I.*$/, '');

function figuresOf(parts: readonly OccupationTask[]): string {
  const group = groupExposure(parts);
  return group ? `${formatWorkShare(group.share)} of the work; people ${group.people}, GPT-4 ${group.gpt4}` : '';
}

/** The named tasks by kind of work, the heaviest kinds first. */
function draftTasks({ occupation, namedTasks }: DraftSource): Pick<TasksFile, 'tasks' | 'leftOut'> {
  const heavy = occupation.tasks.filter(({ share }) => share >= leastDrafted);
  const shareOf = (parts: readonly OccupationTask[]) => parts.reduce((sum, { share }) => sum + share, 0);
  const kinds = [...Map.groupBy(heavy, ({ task }) => kindOf(namedTasks.get(task)?.code ?? task)).values()].toSorted(
    (a, b) => shareOf(b) - shareOf(a),
  );
  const left = kinds
    .slice(draftGroups)
    .flat()
    .filter(({ share }) => share >= leastPlaced);
  return {
    tasks: kinds.slice(0, draftGroups).map((parts, at) => ({
      id: `group-${at + 1}`,
      name: `TODO: a name and an id of its own (${figuresOf(parts)})`,
      namedTasks: parts.map(({ task }) => task),
      reason: 'TODO: what tools do there today, and what they do not.',
      peopleBetter: 'TODO: where people do better.',
    })),
    ...(left.length > 0 && {
      leftOut: left.map(({ task }) => ({ namedTasks: [task], reason: 'TODO: move it into a group, or say why not.' })),
    }),
  };
}

function listTasks({ occupation, namedTasks }: DraftSource): string {
  const lines = occupation.tasks.map(({ task, share, people, gpt4 }) => {
    const places = [people, gpt4].map((place) => String(Math.round(place * 100)).padStart(3)).join(' ');
    return `#   ${formatWorkShare(share).padStart(10)} ${places}  ${task}  ${namedTasks.get(task)?.name ?? ''}`;
  });
  return lines.join('\n');
}

const officialFigures = ['median-pay', 'jobs', 'projected-growth'] as const;

/** Files of a job with its tasks and figures in place; what a person must write says TODO. */
export function draftJob(source: DraftSource): JobDraft {
  const { occupation, years, today } = source;
  const { id, socCodes } = occupation;
  const plural = lowerFirst(occupation.title);
  const official = officialFigures
    .filter((figure) => figure !== 'median-pay' || occupation.medianPay !== undefined)
    .map((figure) => ({
      id: `bls-${id}-${figure}-${figure === 'projected-growth' ? years.to : years.from}`,
      occupation: id,
      figure,
      plural,
      added: today,
    }));
  const list = (figures: readonly string[]) => {
    const ids = official.filter(({ figure }) => figures.includes(figure)).map((claim) => `\n  - ${claim.id}`);
    return ids.length > 0 ? ids.join('') : ' []';
  };
  const role = `---
# The named tasks of ${plural}: share of the work, how exposed people and GPT-4 rated each (0 to 100), id, name.
# Delete this list when the groups in content/tasks/${id}.json stand.
${listTasks(source)}
title: ${JSON.stringify(occupation.title)}
plural: ${JSON.stringify(plural)}
otherNames:
  - 'TODO: names that people use for the job; the search knows ${occupation.titles.length} titles without them.'
socCodes:
${socCodes.map((code) => `  - '${code}'`).join('\n')}
occupation: ${id}
standIns: []
reviewed: '${today}'
strengths:
  - id: strength-1
    name: 'TODO: what people in this job do better, in a few words (four to six of these)'
    note: 'TODO: one scene from the work that shows it.'
    claims: []
pay:${list(['median-pay'])}
demand:${list(['jobs', 'projected-growth'])}
displacement: []
outlook: []
junior:
  notes:
    - 'TODO: to people starting out, two or three notes.'
  claims: []
senior:
  notes:
    - 'TODO: to experienced people, two or three notes.'
  claims: []
actions:
${['this-quarter', 'within-a-year', 'within-two-years']
  .map(
    (horizon) => `  - id: move-${horizon}
    title: 'TODO: a move (${horizon})'
    horizon: ${horizon}
    note: 'TODO: what to do, so concretely that one could start tomorrow.'
    claims: []
    awayFrom:
      - group-1
    buildsOn:
      - strength-1
`,
  )
  .join('')}specialisations: []
tools:
  notes: []
  claims: []
namedTools:
  - name: 'TODO: a product entering the job'
    maker: 'TODO: who makes it'
    note: 'TODO: what people in the job use it for.'
skills:
  notes: []
  claims: []
certifications:
  - name: 'TODO: a certificate or licence that exists; [] if there is none'
    body: 'TODO: who awards it'
    note: 'TODO: who it is for.'
geography: []
questions:
  - question: 'TODO: a question that people in this job ask (three to five)'
    answer: 'TODO: a plain answer; figures are links to claims.'
    claims: []
related: []
disagreements: []
---

## What the job is

TODO: two or three sentences.

## What is changing

TODO: which work changes and which does not, in your own words.

## What we do not know

TODO: what no source read here says.
`;
  const tasks: TasksFile = { $schema: '../editor-schemas/tasks.schema.json', role: id, ...draftTasks(source) };
  return { role, tasks, official };
}
