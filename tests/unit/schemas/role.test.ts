import { describe, expect, it } from 'vitest';
import { horizonSchema, roleSchema } from '../../../src/schemas/role.ts';
import { problemsOf, requiredKeysOf } from '../build.ts';

const strength = {
  id: 'judgement',
  name: 'Judgement',
  note: 'Knowing what is good.',
  claims: [],
};
const action = {
  id: 'learn',
  title: 'Learn to scope problems',
  horizon: 'this-quarter',
  note: 'What to do, concretely.',
  claims: ['some-claim'],
  awayFrom: ['tuning'],
  buildsOn: ['judgement'],
};
const question = {
  question: 'Will AI take my job?',
  answer: 'Nobody knows.',
  claims: [],
};
const role = {
  title: 'Machine learning engineer',
  plural: 'machine learning engineers',
  otherNames: ['ML engineer'],
  socCodes: ['15-2051'],
  standIns: ['data-scientists'],
  reviewed: '2026-02-26',
  strengths: [strength],
  pay: ['pay-claim'],
  demand: [],
  displacement: [],
  outlook: [],
  junior: { notes: ['Start with the plain cases.'] },
  senior: { claims: ['some-claim'] },
  actions: [action],
  specialisations: [{ id: 'mlops', name: 'MLOps', note: 'What it means.', claims: [] }],
  tools: {},
  skills: {},
  geography: [],
  questions: [question],
  related: ['data-scientist'],
  disagreements: ['how-high'],
};

describe('roleSchema', () => {
  it('takes a role as written and wants all of it', () => {
    expect(roleSchema.parse(role)).toEqual(role);
    expect(requiredKeysOf(roleSchema, role)).toEqual(Object.keys(role));
  });

  it('takes what only some roles have', () => {
    const more = {
      ...role,
      sector: 'software-technology',
      namedTools: [{ name: 'Copilot', maker: 'A maker', note: 'It drafts.' }],
      certifications: [{ name: 'A licence', body: 'A board', note: 'For beginners.' }],
      oneWay: [{ role: 'data-scientist', reason: 'Few move that way.' }],
    };
    expect(roleSchema.parse(more)).toEqual(more);
    expect(problemsOf(roleSchema, { ...more, certifications: [{ name: 'A licence', note: 'By nobody.' }] })).toEqual([
      'certifications.0.body: invalid_type',
    ]);
  });

  it('does without what an action leads away from and builds on', () => {
    expect(requiredKeysOf(roleSchema.shape.actions.element, action)).toEqual([
      'id',
      'title',
      'horizon',
      'note',
      'claims',
    ]);
  });

  it('takes every horizon, and a role without codes', () => {
    const actions = horizonSchema.options.map((horizon) => ({
      ...action,
      horizon,
    }));
    expect(actions).toHaveLength(5);
    expect(problemsOf(roleSchema, { ...role, actions, socCodes: [], standIns: [] })).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['a code without hyphen', { socCodes: ['152051'] }, ['socCodes.0: invalid_format']],
    ['a detailed code', { socCodes: ['15-2051.01'] }, ['socCodes.0: invalid_format']],
    ['a stand-in that is no id', { standIns: ['15-2051 Data'] }, ['standIns.0: invalid_format']],
    ['a review in the future', { reviewed: '9999-01-01' }, ['reviewed: custom']],
    ['a review on a day that is none', { reviewed: '2026-02-30' }, ['reviewed: custom']],
    ['no date of review', { reviewed: 'undated' }, ['reviewed: invalid_format']],
    ['a sector that is no id', { sector: 'Software' }, ['sector: invalid_format']],
    ['a claim that is no id', { pay: ['a', '$5'] }, ['pay.1: invalid_format']],
    ['an unknown horizon', { actions: [{ ...action, horizon: 'soon' }] }, ['actions.0.horizon: invalid_value']],
    ['a task that is no id', { actions: [{ ...action, awayFrom: ['A B'] }] }, ['actions.0.awayFrom.0: invalid_format']],
    ['an unknown key of an action', { actions: [{ ...action, cost: 5 }] }, ['actions.0: unrecognized_keys']],
    ['an unknown key of a strength', { strengths: [{ ...strength, x: 1 }] }, ['strengths.0: unrecognized_keys']],
    ['a short question', { questions: [{ ...question, question: 'Why?' }] }, ['questions.0.question: too_small']],
    ['an empty answer', { questions: [{ ...question, answer: '' }] }, ['questions.0.answer: too_small']],
    ['an unknown key', { score: 5 }, [': unrecognized_keys']],
  ])('refuses %s', (_, parts, problems) => {
    expect(problemsOf(roleSchema, { ...role, ...parts })).toEqual(problems);
  });
});
