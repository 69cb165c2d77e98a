import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../src/content/checkcontent.ts';
import { editorSchemas } from '../../src/content/editorschemas.ts';
import { claimsFileSchema, type Claim } from '../../src/schemas/claim.ts';
import { ratingsSchema } from '../../src/schemas/rating.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { tasksFileSchema } from '../../src/schemas/task.ts';
import { trackerSchema } from '../../src/schemas/tracker.ts';
import { exposedShare } from '../../src/facts/exposedshare.ts';
import { rankScores, spreadOfScores } from '../../src/facts/rankscores.ts';
import { countChecks, summariseChecks } from '../../src/facts/countchecks.ts';

const { files, problems } = checkContent(process.cwd());
const inCollection = (name: string) => files.filter(({ collection }) => collection === name);
const claims: Claim[] = inCollection('claims').flatMap(({ data }) => claimsFileSchema.parse(data).claims);

test('the content is sound', () => {
  expect(problems, formatProblems(problems)).toEqual([]);
});

describe('what the founding documents say is all there', () => {
  test('five documents, each with claims of its own', () => {
    const documents = [
      'audecibel-mla-030',
      'knowitol-ai-impact-mle',
      'ai-proof-mle',
      'jobisque-mle',
      'denominations-will-ai-take-my-job',
    ];
    for (const source of documents)
      expect(claims.filter((claim) => claim.source === source).length).toBeGreaterThan(20);
  });

  test('every figure has a source and a locator that is more than a blank', () => {
    for (const claim of claims) expect(`${claim.source} ${claim.locator}`).toMatch(/^[a-z0-9-]+ .*\w{3}/);
  });

  test('all sixteen contradictions are disagreements of two claims or more', () => {
    expect(inCollection('disagreements')).toHaveLength(16);
  });

  test('the six tasks carry the documents’ percentages', () => {
    const shares = claims.filter(({ id }) => id.startsWith('ai-proof-task-')).map(({ value }) => value);
    expect(shares.map((value) => (value.kind === 'number' ? value.number : undefined)).toSorted()).toEqual([
      15, 35, 40, 55, 60, 70,
    ]);
  });

  test('eighteen trackers score the title, two more a near one, from 14 to 96', () => {
    const scores = rankScores(claims, 'machine-learning-engineer');
    expect(scores.filter(({ claim }) => claim.trackerScore.use === 'main')).toHaveLength(18);
    expect(spreadOfScores(scores)).toEqual({ low: 14, high: 96, trackers: 20 });
  });
});

describe('the other roles', () => {
  test.each([
    ['software-developer', 16, 3, 1],
    ['data-scientist', 10, 0, 0],
    ['graphic-designer', 8, 0, 0],
    ['electrician', 10, 0, 0],
  ])('%s has every score of the census', (role, main, near, second) => {
    const uses = rankScores(claims, role).map(({ claim }) => claim.trackerScore.use);
    const countOf = (use: string) => uses.filter((other) => other === use).length;
    expect([countOf('main'), countOf('near-title'), countOf('second-score')]).toEqual([main, near, second]);
  });

  // Published by the study itself for these codes: its beta by human and by GPT-4's labels.
  test.each([
    ['27-1024-00', 0.4107, 0.5],
    ['47-2111-00', 0.1463, 0.1463],
  ])('the labels of %s give the study’s own value over the whole occupation', (name, people, gpt4) => {
    const file = inCollection('ratings').find((rating) => rating.name === name);
    const { ratings } = ratingsSchema.parse(file?.data);
    const all = ratings.map(({ task }) => task);
    expect((exposedShare(ratings, all, 'people') ?? 0) / 100).toBeCloseTo(people, 4);
    expect((exposedShare(ratings, all, 'gpt4') ?? 0) / 100).toBeCloseTo(gpt4, 4);
  });

  test('text of ours about a job holds no figure', () => {
    for (const { data } of inCollection('roles')) {
      const role = roleSchema.parse(data);
      const own = [...role.strengths, ...role.actions, ...role.specialisations].filter(
        (entry) => entry.claims.length === 0,
      );
      const notes = [role.junior, role.senior, role.tools, role.skills].flatMap((side) => side.notes ?? []);
      for (const text of [...own.map(({ note }) => note), ...notes]) expect(text).not.toContain('(claim:');
    }
  });

  test('every role has six to ten tasks, and a reason for each', () => {
    for (const { data } of inCollection('tasks')) {
      const { role, tasks } = tasksFileSchema.parse(data);
      expect(tasks.length, role).toBeGreaterThanOrEqual(6);
      expect(tasks.length, role).toBeLessThanOrEqual(10);
    }
  });
});

test('every tracker’s scores come from its own pages, and every tracker has one', () => {
  for (const { name, data } of inCollection('trackers')) {
    const { sources } = trackerSchema.parse(data);
    const own = claims.filter((claim) => claim.trackerScore?.tracker === name);
    expect(own.length, name).toBeGreaterThan(0);
    for (const claim of own) expect(sources).toContain(claim.source);
  }
});

test('the four answers of the checks add up to all checked figures', () => {
  const { figures, agree, corrected, notFound, nothingToCompare } = summariseChecks(countChecks(claims));
  expect(agree + corrected + notFound + nothingToCompare).toBe(figures);
  expect({ agree, corrected, notFound }).toEqual({
    agree: 6,
    corrected: 16,
    notFound: 18,
  });
});

test('a figure on suicide is marked, so that every page shows where help is', () => {
  for (const claim of claims.filter(({ statement }) => /suicide/i.test(statement)))
    expect(claim.sensitive, claim.id).toBe('suicide');
});

test('the JSON Schemas for editors are the ones that the schemas give (npm run schemas)', () => {
  for (const [name, text] of editorSchemas())
    expect(readFileSync(`content/editor-schemas/${name}`, 'utf8'), name).toBe(text);
});

test('every JSON file points its editor at the schema of its collection', () => {
  for (const { file, collection, data } of files.filter((read) => read.file.endsWith('.json')))
    expect((data as { $schema?: string }).$schema, file).toBe(
      `${file.split('/').length > 2 ? '..' : '.'}/editor-schemas/${collection}.schema.json`,
    );
});
