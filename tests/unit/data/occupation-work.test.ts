import { describe, expect, it } from 'vitest';
import { viewHandbook, viewOccupationWork } from '../../../src/data/occupation-work.ts';
import type { Occupation } from '../../../src/schemas/occupation.ts';
import { aNamedTask, anOccupation, aRole, aWorkPart, smallContent } from './small-content.ts';

const ten = Array.from({ length: 10 }, (_, at) => `task-${at}`);
const namedTasks = ten.map((id) => aNamedTask({ id, name: `Do ${id}` }));

describe('the named tasks of an occupation', () => {
  const workOf = (tasks: string[], parts: Partial<Occupation> = {}) =>
    smallContent({
      namedTasks,
      occupations: { bakers: anOccupation({ tasks: tasks.map((task) => aWorkPart({ task, share: 0.1 })), ...parts }) },
      roles: { baker: aRole({ occupation: 'bakers' }) },
    });

  it('are eight at first, and then the rest', () => {
    const { shown, first, rest } = viewOccupationWork(workOf(ten), 'bakers');
    expect(shown).toBe('Eight of ten tasks make up 80% of the work.');
    expect([first.length, rest.map(({ id }) => id)]).toEqual([8, ['task-8', 'task-9']]);
  });

  it('are picked for a comparison under the job that has their page', () => {
    const { first, shown } = viewOccupationWork(workOf(['task-0']), 'bakers');
    expect(first[0]?.pick).toEqual({ id: 'baker.task-0', name: 'Do task-0, Bakers' });
    expect(shown).toBe('One task makes up 10% of the work.');
  });

  it('are looked for by id', () => {
    expect(() => viewOccupationWork(smallContent(), 'millers')).toThrow('content/occupations has no entry "millers"');
  });
});

describe('what the Handbook says of an occupation', () => {
  const handbookOf = (parts: Partial<Occupation>, others: Record<string, Occupation> = {}) =>
    viewHandbook(smallContent({ occupations: { bakers: anOccupation(parts), ...others } }), 'bakers');

  it('leads to its own page', () => {
    expect(handbookOf({}).page).toBe('https://bureau.example.gov/production/bakers.htm');
  });

  it('prints the range of pay with its unit, open where the statistics stop', () => {
    const surgeons = anOccupation({ medianPay: 239_200, payTopCoded: true });
    const high = { low: 90_000, high: 239_200, per: 'year' as const };
    expect(handbookOf({ payRange: { low: 14.5, high: 24, per: 'hour' } }).payRange).toBe('$14.50 to $24 an hour');
    expect(handbookOf({ payRange: high }).payRange).toBe('$90,000 to $239,200 a year');
    expect(handbookOf({ payRange: high }, { surgeons }).payRange).toBe('$90,000 to $239,200 or more a year');
    expect(handbookOf({ payRange: { ...high, high: 239_199 } }, { surgeons }).payRange).toBe(
      '$90,000 to $239,199 a year',
    );
  });

  it('says what it does not state', () => {
    const { experience: _, training: __, ...bare } = anOccupation();
    const content = smallContent({ occupations: { bakers: bare } });
    expect(viewHandbook(content, 'bakers')).toMatchObject({
      experience: 'not stated',
      training: 'not stated',
      similar: [],
    });
  });

  it('names five technologies at most, those that fewest occupations have first, equal ones by name', () => {
    const technologies = { Office: ['Word', 'Excel'], Ovens: ['Oven control', 'Excel', 'Bread CAD', 'Yeast log'] };
    const cooks = anOccupation({ technologies: { Office: ['Excel', 'Word'] } });
    const actors = anOccupation({ technologies: { Office: ['Excel'], Mail: ['Outlook'] } });
    const some = handbookOf({ technologies }, { cooks, actors }).technologies;
    expect(some?.some).toBe('Bread CAD, Oven control, Yeast log, Word, Excel');
    expect(some?.categories).toEqual([
      { name: 'Office', list: 'Word, Excel' },
      { name: 'Ovens', list: 'Oven control, Excel, Bread CAD, Yeast log' },
    ]);
    const six = { Office: ['a', 'b', 'c', 'd', 'e', 'f'] };
    expect(handbookOf({ technologies: six }).technologies?.some).toBe('a, b, c, d, e, …');
  });
});
