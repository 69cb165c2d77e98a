import { describe, expect, it } from 'vitest';
import { codesByKind, indexTasks, viewTaskFile } from '../../../src/data/comparison-tasks.ts';
import { aNamedTask, anOccupation, aWorkPart, smallContent } from './small-content.ts';

const { medianPay: _, ...unpaid } = anOccupation({ title: 'Actors', tasks: [aWorkPart({ share: 0.123456 })] });
const content = smallContent({
  occupations: {
    actors: { ...unpaid, medianHourlyPay: 23.33 },
    bakers: anOccupation({ tasks: [aWorkPart({ share: 0.6 }), aWorkPart({ task: 'clean', share: 0.4 })] }),
  },
  namedTasks: [
    aNamedTask(),
    aNamedTask({ id: 'clean', name: 'Clean tools, in long', code: '4.A.3.a.2.I01.D02' }),
    aNamedTask({ id: 'rest', name: 'Rest', code: '4.A.1.a.1.I02.D01' }),
  ],
});

describe('viewTaskFile', () => {
  it('has every job that does the task, the largest share first, with pay and count as printed', () => {
    const file = viewTaskFile(content, 'bake-bread');
    expect(file).toMatchObject({ id: 'bake-bread', name: 'Bake bread', vintage: { pay: 'May 2024', jobs: '2024' } });
    expect(file.jobs).toEqual([
      {
        id: 'bakers',
        title: 'Bakers',
        share: 0.6,
        people: 0,
        gpt4: 50,
        statements: 1,
        pay: '$36,000',
        jobs: '200,000',
      },
      {
        id: 'actors',
        title: 'Actors',
        share: 0.1235,
        people: 0,
        gpt4: 50,
        statements: 1,
        pay: '$23.33 an hour',
        jobs: '200,000',
      },
    ]);
  });

  it('has none where no job does it', () => {
    expect(viewTaskFile(content, 'rest').jobs).toEqual([]);
  });
});

describe('indexTasks', () => {
  it('puts first what most jobs do, and gives an id only where the name does not', () => {
    expect(indexTasks(content)).toEqual([
      ['Bake bread', 2],
      ['Clean tools, in long', 1, 'clean'],
      ['Rest', 0],
    ]);
  });
});

describe('codesByKind', () => {
  it('leads from codes to ids, a list for each kind of work', () => {
    expect(codesByKind(content)).toEqual({
      '4.A.3.a.2': { 'I01.D01': 'bake-bread', 'I01.D02': 'clean' },
      '4.A.1.a.1': { 'I02.D01': 'rest' },
    });
  });
});

describe('codes that are none', () => {
  it('are refused with the task that has it', () => {
    const broken = smallContent({ namedTasks: [aNamedTask({ code: '4.A' })] });
    expect(() => codesByKind(broken)).toThrow('4.A of the named task bake-bread is no code of the classification');
  });
});
