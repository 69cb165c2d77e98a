import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../src/content/checkcontent.ts';
import { editorSchemas } from '../../src/content/editorschemas.ts';
import { claimsFileSchema, type Claim } from '../../src/schemas/claim.ts';
import { trackerSchema } from '../../src/schemas/tracker.ts';
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
  expect({ agree, corrected, notFound }).toEqual({ agree: 6, corrected: 16, notFound: 18 });
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
    expect((data as { $schema?: string }).$schema, file).toBe(`../editor-schemas/${collection}.schema.json`);
});
