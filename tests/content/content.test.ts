import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../src/content/check-content.ts';
import { editorSchemas } from '../../src/content/editor-schemas.ts';
import { censusSchema } from '../../src/schemas/census.ts';
import { claimsFileSchema, type Claim, type ScoreValue } from '../../src/schemas/claim.ts';
import { ratingsSchema } from '../../src/schemas/rating.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { tasksFileSchema } from '../../src/schemas/task.ts';
import { trackerSchema } from '../../src/schemas/tracker.ts';
import { exposedShare } from '../../src/facts/statistics/exposed-share.ts';
import {
  countsInSpread,
  rankScores,
  spreadsOfScores,
  widestSelfDisagreement,
} from '../../src/facts/statistics/rank-scores.ts';
import { summariseChecks } from '../../src/facts/statistics/count-checks.ts';

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

  test('all sixteen contradictions of the documents are disagreements', () => {
    expect(inCollection('disagreements').length).toBeGreaterThanOrEqual(16);
  });

  test('the six tasks carry the documents’ percentages', () => {
    const shares = claims.filter(({ id }) => id.startsWith('ai-proof-task-')).map(({ value }) => value);
    expect(shares.map((value) => (value.kind === 'number' ? value.number : undefined)).toSorted()).toEqual([
      15, 35, 40, 55, 60, 70,
    ]);
  });
});

describe('scores of trackers', () => {
  const census = censusSchema.parse(JSON.parse(readFileSync('content/census.json', 'utf8')));
  const plain = ({ score, min, max, direction }: Pick<ScoreValue, 'score' | 'min' | 'max' | 'direction'>, page = '') =>
    `${score} of ${min} to ${max}, ${direction}, ${page}`;

  // The job of the census, and how many second scores it has there; more may come.
  test.each([
    ['machine-learning-engineer', 'machine-learning-engineer', 4],
    ['software-developer', 'software-developer', 1],
    ['data-scientist', 'data-scientist', 0],
    ['graphic-designer', 'graphic-designer', 0],
    ['electrician', 'electrician', 0],
    ['accountants-and-auditors', 'accountant', 1],
    ['bookkeeping-accounting-and-auditing-clerks', 'bookkeeper', 0],
    ['carpenters', 'carpenter', 0],
    ['cashiers', 'cashier', 0],
    ['computer-and-information-research-scientists', 'ai-researcher', 0],
    ['construction-laborers-and-helpers', 'construction-labourer', 2],
    ['cooks', 'cook', 1],
    ['craft-and-fine-artists', 'illustrator', 1],
    ['customer-service-representatives', 'customer-service-representative', 0],
    ['database-administrators', 'data-engineer', 0],
    ['heavy-and-tractor-trailer-truck-drivers', 'truck-driver', 0],
    ['interpreters-and-translators', 'translator', 1],
    ['kindergarten-and-elementary-school-teachers', 'primary-teacher', 1],
    ['lawyers', 'lawyer', 0],
    ['paralegals-and-legal-assistants', 'paralegal', 0],
    ['physicians-and-surgeons', 'physician', 1],
    ['plumbers-pipefitters-and-steamfitters', 'plumber', 0],
    ['registered-nurses', 'registered-nurse', 0],
    ['retail-sales-workers', 'retail-salesperson', 1],
  ])('%s has every score of the census for %s, from the same pages', (role, job, seconds) => {
    const scores = rankScores(claims, role);
    const own = scores
      .filter(({ claim }) => claim.trackerScore.use !== 'second-score')
      .map(({ claim }) => plain(claim.value, claim.page));
    const listed = census.jobs.find(({ id }) => id === job)?.values.map((value) => plain(value, value.page)) ?? [];
    expect(listed).not.toEqual([]);
    expect(listed.filter((value) => !own.includes(value))).toEqual([]);
    expect(scores.length - own.length).toBeGreaterThanOrEqual(seconds);
  });

  test('every one of them stands in a spread of its own quantity, or is a second score or a zero without a measure', () => {
    for (const role of inCollection('roles').map(({ name }) => name)) {
      const scores = rankScores(claims, role);
      const spreads = spreadsOfScores(scores);
      for (const score of scores.filter(countsInSpread)) {
        const own = spreads.find(({ quantity }) => quantity === score.claim.trackerScore.quantity);
        expect(score.position).toBeGreaterThanOrEqual(own?.low ?? Infinity);
        expect(score.position).toBeLessThanOrEqual(own?.high ?? -Infinity);
      }
    }
  });

  test('a tracker that gives two numbers of two quantities does not contradict itself', () => {
    const jobRisk = rankScores(claims, 'machine-learning-engineer').filter(
      ({ claim }) => claim.trackerScore.tracker === 'job-risk',
    );
    expect(new Set(jobRisk.map(({ claim }) => claim.trackerScore.quantity)).size).toBe(2);
    expect(widestSelfDisagreement(jobRisk)).toBeUndefined();
  });
});

describe('the other roles', () => {
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

test('the four answers of the checks add up to all checked figures, on five pages or more', () => {
  const { figures, pages, agree, corrected, notFound, nothingToCompare } = summariseChecks(claims);
  expect(agree + corrected + notFound + nothingToCompare).toBe(figures);
  expect(pages).toBeGreaterThanOrEqual(5);
});

// What the comparison with the originals found; a new reading of an original changes its line here.
test.each([
  [
    'podcast-young-workers-decline',
    'overstated',
    'stanford-young-workers-gap-2025-08',
    'stanford-young-workers-gap-2026-08',
  ],
  ['knowitol-wef-jobs-change', 'differs', 'wef-2023-churn', 'wef-2025-churn'],
  ['podcast-salesforce-ai-workload', 'differs', 'benioff-ai-share-of-work-2025', undefined],
  ['podcast-microsoft-ai-code', 'overstated', 'nadella-ai-code-share-2025-04', undefined],
  ['blog-devin-swe-bench', 'close', 'cognition-devin-13-86-percent', undefined],
])('%s: %s, beside %s', (id, verdict, original, newer) => {
  const { check } = claims.find((claim) => claim.id === id) ?? {};
  expect(check?.verdict).toBe(verdict);
  expect(check?.originalClaims?.[0]).toBe(original);
  if (newer) expect(check?.newer).toContain(newer);
});

test('no claim’s own original is from another edition, nor younger than the claim', () => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const { id, check } of claims)
    for (const original of check?.originalClaims ?? []) expect(byId.get(original)?.source, id).toBe(check?.original);
});

test('official figures stand in the table of occupations alone', () => {
  const official = claims.filter(({ source }) => source === 'bls-ooh-2024');
  expect(official.length).toBeGreaterThan(0);
  const inFiles = inCollection('claims').filter(({ file }) => file.startsWith('content/claims/'));
  const typed = inFiles.flatMap(({ data }) => claimsFileSchema.parse(data).claims);
  expect(typed.filter(({ source }) => source === 'bls-ooh-2024')).toEqual([]);
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
  // Claims made of official figures stand in no file of their own.
  const written = files.filter(
    ({ file, data }) => file.endsWith('.json') && data !== null && '$schema' in (data as object),
  );
  expect(new Set(written.map(({ file }) => file)).size).toBe(
    new Set(files.map(({ file }) => file).filter((file) => file.endsWith('.json'))).size,
  );
  for (const { file, collection, data } of written)
    expect((data as { $schema?: string }).$schema, file).toBe(
      `${file.split('/').length > 2 ? '..' : '.'}/editor-schemas/${collection}.schema.json`,
    );
});
