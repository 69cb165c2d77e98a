import { describe, expect, it } from 'vitest';
import { describeImport } from '../../scripts/import/describe-import.ts';
import type { Row } from '../../scripts/import/read-cells.ts';
import { readActivityRows, readOccupationRows } from '../../scripts/import/read-occupation-rows.ts';

const row: Row = {
  slug: 'bakers',
  title: 'Bakers',
  group: 'production',
  soc_codes: '51-3011;51-3099',
  median_pay_usd_2024: '36000',
  median_pay_hourly_usd_2024: '17.31',
  jobs_2024: '200000',
  jobs_2034: '212000',
  growth_pct_2024_34: '6',
  entry_education: 'No formal educational credential',
  n_onet_tasks: '27',
  gpt4_beta: '0.12',
  human_beta: '',
  gpt4_automation_mean: '0',
  ms_applicability: '0.05',
  aei_observed_exposure: '',
  ilo_genai_2025: '',
  aioe_lm: '-1.2',
  aioe_image: '',
  frey_osborne: '0.89',
  partial_coverage: 'gpt4_beta=0.61;aei_observed_exposure=0.08(withheld)',
  notes: '',
};

const tables = {
  tasks: [
    {
      slug: 'bakers',
      dwa_id: 'B',
      n_onet_tasks: '1',
      weight_share: '0.3',
      human_exposed: '0',
      gpt4_exposed: '0.5',
      gpt4_exposed_run2: '0',
    },
    {
      slug: 'bakers',
      dwa_id: 'A',
      n_onet_tasks: '2',
      weight_share: '0.6',
      human_exposed: '0.25',
      gpt4_exposed: '1',
      gpt4_exposed_run2: '0.5',
    },
    {
      slug: 'bakers',
      dwa_id: '',
      n_onet_tasks: '1',
      weight_share: '0.1',
      human_exposed: '0',
      gpt4_exposed: '0',
      gpt4_exposed_run2: '0',
    },
  ],
  titles: [
    { title: 'Bread Baker', slugs: 'bakers cooks' },
    { title: 'bread baker', slugs: 'bakers' },
    { title: 'Oven Hand', slugs: 'cooks bakers' },
    { title: 'Bakers', slugs: 'bakers' },
  ],
  technologies: [
    { slug: 'bakers', technology: 'SAP', category: 'Enterprise software' },
    { slug: 'bakers', technology: 'Sap', category: 'Enterprise software' },
  ],
  facts: [
    {
      slug: 'bakers',
      pay_p10_usd: '25000',
      pay_p90_usd: '48000',
      pay_per: 'year',
      openings_per_year_2024_34: '29000',
      work_experience: 'None',
      on_the_job_training: 'See How to Become One',
      similar_occupations: 'cooks butchers',
    },
  ],
};

const taskIds = new Map([
  ['A', 'knead'],
  ['B', 'bake'],
]);

const readOne = (changed: Partial<Row> = {}) =>
  readOccupationRows({ ...tables, occupations: [{ ...row, ...changed } as Row] }, taskIds);

describe('readOccupationRows', () => {
  it('sorts tasks by share and keeps apart what has no name', () => {
    const [bakers] = readOne();
    expect(bakers?.tasks.map(({ task, share, people }) => [task, share, people])).toEqual([
      ['knead', 0.6, 0.25],
      ['bake', 0.3, 0],
    ]);
    expect(bakers?.unnamed?.share).toBe(0.1);
    expect(() => readOccupationRows({ ...tables, occupations: [row] }, new Map())).toThrow(
      'bakers: no task "B" in task_names.csv',
    );
  });

  it('tells titles that mostly mean it from those that mostly mean another, each once', () => {
    const [bakers] = readOne();
    expect(bakers?.titles).toEqual(['Bread Baker']);
    expect(bakers?.sharedTitles).toEqual(['Oven Hand']);
    expect(bakers?.technologies).toEqual({ 'Enterprise software': ['SAP'] });
  });

  it('reads the Handbook’s facts', () => {
    expect(readOne()[0]).toMatchObject({
      payRange: { low: 25_000, high: 48_000, per: 'year' },
      openings: 29_000,
      experience: 'None',
      training: 'Varies',
      similar: ['cooks', 'butchers'],
    });
  });

  it('keeps an unknown unknown, a zero a zero, and leaves out what was withheld', () => {
    const [bakers] = readOne();
    expect(bakers?.measures).toEqual({
      'gpt4-exposure': 0.12,
      'gpt4-automation': 0,
      applicability: 0.05,
      'aioe-language': -1.2,
      'frey-osborne': 0.89,
    });
    expect(bakers?.partial).toEqual({ 'gpt4-exposure': 0.61 });
    expect(bakers?.socCodes).toEqual(['51-3011', '51-3099']);
    expect(bakers?.statements).toBe(27);
    expect(readOne({ n_onet_tasks: '' })[0]).not.toHaveProperty('statements');
  });

  it('reads what the notes say of pay and of pooled codes', () => {
    const notes = 'pay_topcoded;bls_hybrid:31-1120=31-1121+31-1122';
    const [one] = readOne({ notes, median_pay_hourly_usd_2024: '' });
    expect(one).toMatchObject({ payTopCoded: true, pooled: ['31-1121', '31-1122'] });
    expect(one).not.toHaveProperty('medianHourlyPay');
  });

  it('names the row and the column of what it can’t read', () => {
    expect(() => readOne({ gpt4_beta: 'n/a' })).toThrow('bakers: "n/a" in gpt4_beta');
    expect(() => readOne({ jobs_2024: '' })).toThrow('bakers: jobs_2024 is empty');
    const { notes, ...short } = row;
    expect(() => readOccupationRows({ ...tables, occupations: [short] }, taskIds)).toThrow('no column "notes"');
  });
});

describe('readActivityRows', () => {
  it('groups by code', () => {
    const activity = {
      soc_code: '51-3011',
      gwa_id: '4.A.1',
      gwa_name: 'Getting Information',
      weight_share: '0.4',
      applicability: '0.2',
    };
    expect(
      readActivityRows([
        activity,
        {
          ...activity,
          gwa_id: '4.A.2',
          gwa_name: 'Handling Objects',
          weight_share: '0.6',
        },
      ]),
    ).toEqual({
      names: { '4.A.1': 'Getting Information', '4.A.2': 'Handling Objects' },
      codes: { '51-3011': { '4.A.1': [0.4, 0.2], '4.A.2': [0.6, 0.2] } },
    });
  });
});

describe('describeImport', () => {
  const [before] = readOne();
  if (!before) throw new Error('no row');

  it('says when nothing changed', () => {
    expect(describeImport([before], [before])).toBe('one occupation; added none, removed none, figures moved in none.');
  });

  it('names what came, what went, and each figure that moved', () => {
    const after = {
      ...before,
      medianPay: 40_000,
      measures: { ...before.measures, 'human-exposure': 0.1 },
    };
    const text = describeImport(
      [before, { ...before, id: 'millers' }],
      [after, { ...before, id: 'cooks', titles: [] }],
    );
    expect(text).toContain('Added: cooks');
    expect(text).toContain('Removed: millers');
    expect(text).toContain('bakers: medianPay 36000 → 40000; human-exposure not stated → 0.1');
    expect(text).toContain('Without job titles: cooks');
  });
});
