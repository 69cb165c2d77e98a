import { describe, expect, it } from 'vitest';
import * as labels from '../../src/facts/format/labels.ts';
import { checkSchema, claimSchema, gradeSchema, themeSchema, verdictSchema } from '../../src/schemas/claim.ts';
import { reasonSchema } from '../../src/schemas/disagreement.ts';
import { horizonSchema } from '../../src/schemas/role.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { trackerSchema } from '../../src/schemas/tracker.ts';

const { trackerScore, geography } = claimSchema.shape;

const records: [string, Record<string, string | labels.Label>, readonly string[]][] = [
  ['themes', labels.themeLabels, themeSchema.options],
  ['grades', labels.gradeLabels, gradeSchema.options],
  ['verdicts', labels.verdictLabels, verdictSchema.options],
  ['methods', labels.methodLabels, trackerSchema.shape.method.options],
  ['uses', labels.useLabels, trackerScore.unwrap().shape.use.options],
  ['kinds of source', labels.sourceKindLabels, sourceSchema.shape.kind.options],
  ['access', labels.accessLabels, sourceSchema.shape.access.options],
  ['reading of originals', labels.readLabels, checkSchema.shape.read.options],
  ['reasons', labels.reasonLabels, reasonSchema.options],
  ['horizons', labels.horizonLabels, horizonSchema.options],
  ['places', labels.geographyLabels, geography.options],
];

describe.each(records)('labels of %s', (_, record, options) => {
  const names = Object.values(record).map((label) => (typeof label === 'string' ? label : label.name));

  it('name every value of the schema and no other', () => {
    expect(Object.keys(record).toSorted()).toEqual([...options].toSorted());
  });

  it('tell values apart', () => {
    expect(new Set(names).size).toBe(options.length);
    expect(names.every((name) => name.trim().length > 1)).toBe(true);
  });

  it('explain in a sentence', () => {
    const meanings = Object.values(record).flatMap((label) => (typeof label === 'string' ? [] : [label.meaning]));
    expect(meanings.filter((meaning) => !/^[A-Z].*\.$/.test(meaning))).toEqual([]);
  });
});

describe('keysOf', () => {
  it('keeps the written order', () => {
    expect(labels.keysOf({ zebra: 1, alpha: 2 })).toEqual(['zebra', 'alpha']);
    expect(labels.keysOf({})).toEqual([]);
  });

  it('starts the ledger with scores, and horizons with what can be done first', () => {
    expect(labels.keysOf(labels.themeLabels).slice(0, 3)).toEqual(['score', 'task', 'pay']);
    expect(labels.keysOf(labels.horizonLabels)).toEqual([
      'this-quarter',
      'within-a-year',
      'within-two-years',
      'ongoing',
      'not-stated',
    ]);
  });
});

describe('groupName', () => {
  it('is the id in words, with the comma of a list of three', () => {
    expect(labels.groupName('education-training-and-library')).toBe('Education, training and library');
    expect(labels.groupName('life-physical-and-social-science')).toBe('Life, physical and social science');
    expect(labels.groupName('food-preparation-and-serving')).toBe('Food preparation and serving');
    expect(labels.groupName('legal')).toBe('Legal');
  });
});
