import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { totalExposure } from '../../src/facts/statistics/named-tasks.ts';
import { namedTasksFileSchema } from '../../src/schemas/named-task.ts';
import { occupationSchema } from '../../src/schemas/occupation.ts';

const { files } = checkContent(process.cwd());
const occupations = files
  .filter(({ collection }) => collection === 'occupations')
  .map(({ name, data }) => ({ id: name, ...occupationSchema.parse(data) }));
const tasks = files
  .filter(({ collection }) => collection === 'named-tasks')
  .flatMap(({ data }) => namedTasksFileSchema.parse(data).tasks);
const byCode = new Map(tasks.map((task) => [task.code, task]));
const partsOf = ({ tasks: named, unnamed }: (typeof occupations)[number]) => [...named, ...(unnamed ? [unnamed] : [])];

test('2,034 named tasks, each part of the work of at least one occupation', () => {
  expect(tasks).toHaveLength(2034);
  const done = new Set(occupations.flatMap((one) => one.tasks.map(({ task }) => task)));
  expect(tasks.filter(({ id }) => !done.has(id)).map(({ id }) => id)).toEqual([]);
});

test('the shares of an occupation are all of its work', () => {
  for (const one of occupations) {
    const whole = partsOf(one).reduce((sum, { share }) => sum + share, 0);
    expect(Math.abs(whole - 1), one.id).toBeLessThan(0.0003);
  }
});

// Its codes are weighted by detail in one table and together in the other.
const weightedOtherwise = 'assemblers-and-fabricators';

test('Σ share × rating is what the study gives for the occupation, for both raters', () => {
  const apart = occupations.map((one) => {
    const { people, gpt4 } = totalExposure(partsOf(one));
    const { 'human-exposure': byPeople = NaN, 'gpt4-exposure': byGpt4 = NaN } = one.measures;
    return { id: one.id, by: Math.max(Math.abs(people - byPeople), Math.abs(gpt4 - byGpt4)) };
  });
  expect(apart.filter(({ by }) => !(by <= 0.0003)).map(({ id }) => id)).toEqual([weightedOtherwise]);
});

describe('rows drawn at random, as in the published tables', () => {
  test.each([
    ['police-and-detectives', '4.A.4.b.3.I03.D03', 2, 0.0007, 0, 0],
    ['surveyors', '4.A.2.b.3.I01.D10', 1, 0.01111, 0.5, 0.5],
    ['power-plant-operators-distributors-and-dispatchers', '4.A.1.b.2.I07.D15', 1, 0.00832, 0, 0],
    ['police-and-detectives', '4.A.1.b.2.I09.D01', 1, 0.00158, 0, 0],
    ['registered-nurses', '4.A.4.b.4.I01.D14', 4, 0.02975, 0.2241, 0.34],
    ['veterinary-assistants-and-laboratory-animal-caretakers', '4.A.4.c.3.I07.D03', 1, 0.01852, 0, 1],
    ['emts-and-paramedics', '4.A.4.a.2.I05.D01', 3, 0.08032, 0.5, 0.6106],
    ['electro-mechanical-technicians', '4.A.3.b.4.I04.D04', 1, 0.00813, 0, 0],
    ['registered-nurses', '4.A.4.c.3.I06.D04', 1, 0.00238, 0, 0.5],
    ['producers-and-directors', '4.A.3.b.6.I16.D02', 1, 0.00266, 1, 1],
    ['elementary-middle-and-high-school-principals', '4.A.4.a.2.I07.D01', 1, 0.01818, 0, 0],
    ['clinical-laboratory-technologists-and-technicians', '4.A.3.a.2.I08.D03', 1, 0.03125, 0, 0.5],
  ])('%s, %s', (occupation, code, statements, share, people, gpt4) => {
    const task = byCode.get(code)?.id;
    const part = occupations.find(({ id }) => id === occupation)?.tasks.find((one) => one.task === task);
    expect(part).toMatchObject({ statements, share, people, gpt4 });
  });

  test.each([
    ['4.A.2.b.1.I01.D06', 'Estimate costs of goods or services', 6, 0.02226, 0.02802, 0.4364],
    [
      '4.A.2.b.3.I01.D07',
      'Update knowledge about emerging industry or technology trends',
      10,
      0.24587,
      0.16527,
      0.1475,
    ],
    ['4.A.4.a.5.I10.D07', 'Help patrons use library or archival resources', 3, 0.06101, 0.07497, 0.3333],
    ['4.A.3.b.6.I12.D07', 'Prepare informational or reference materials', 5, 0.0887, 0.04556, 0.5418],
    ['4.A.3.b.4.I02.D02', 'Maintain production or processing equipment', 11, 0, 0, undefined],
  ])('%s', (code, name, jobs, january, november, delegated) => {
    const task = byCode.get(code);
    expect(task).toMatchObject({ name, use: { '2025-01': january, '2025-11': november } });
    expect(task?.delegated?.['2025-11']).toBe(delegated);
    expect(occupations.filter((one) => one.tasks.some((part) => part.task === task?.id))).toHaveLength(jobs);
  });
});

test('most ratings rest on one statement, as the method page says', () => {
  const parts = occupations.flatMap((one) => one.tasks);
  expect(parts.filter(({ statements }) => statements === 1).length / parts.length).toBeGreaterThan(0.5);
});
