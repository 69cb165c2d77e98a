import { describe, expect, it } from 'vitest';
import { describeImport } from '../../scripts/import/describe-import.ts';
import { readActivityRows, readOccupationRows, type Row } from '../../scripts/import/read-occupation-rows.ts';

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

describe('readOccupationRows', () => {
  it('keeps an unknown unknown, a zero a zero, and leaves out what was withheld', () => {
    const [bakers] = readOccupationRows([row], new Map([['bakers', ['baker']]]));
    expect(bakers?.measures).toEqual({
      'gpt4-exposure': 0.12,
      'gpt4-automation': 0,
      applicability: 0.05,
      'aioe-language': -1.2,
      'frey-osborne': 0.89,
    });
    expect(bakers?.partial).toEqual({ 'gpt4-exposure': 0.61 });
    expect(bakers?.socCodes).toEqual(['51-3011', '51-3099']);
    expect(bakers?.aliases).toEqual(['baker']);
    expect(bakers?.statements).toBe(27);
    expect(readOccupationRows([{ ...row, n_onet_tasks: '' }], new Map())[0]).not.toHaveProperty('statements');
  });

  it('reads what the notes say of pay and of pooled codes', () => {
    const notes = 'pay_topcoded;bls_hybrid:31-1120=31-1121+31-1122';
    const [one] = readOccupationRows([{ ...row, notes, median_pay_hourly_usd_2024: '' }], new Map());
    expect(one).toMatchObject({
      payTopCoded: true,
      pooled: ['31-1121', '31-1122'],
      aliases: [],
    });
    expect(one).not.toHaveProperty('medianHourlyPay');
  });

  it('names the row and the column of what it can’t read', () => {
    expect(() => readOccupationRows([{ ...row, gpt4_beta: 'n/a' }], new Map())).toThrow('bakers: "n/a" in gpt4_beta');
    expect(() => readOccupationRows([{ ...row, jobs_2024: '' }], new Map())).toThrow('bakers: jobs_2024 is empty');
    const { notes, ...short } = row;
    expect(() => readOccupationRows([short], new Map())).toThrow('no column "notes"');
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
  const [before] = readOccupationRows([row], new Map([['bakers', ['baker']]]));
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
      [after, { ...before, id: 'cooks', aliases: [] }],
    );
    expect(text).toContain('Added: cooks');
    expect(text).toContain('Removed: millers');
    expect(text).toContain('bakers: medianPay 36000 → 40000; human-exposure not stated → 0.1');
    expect(text).toContain('Without aliases: cooks');
  });
});
