import { describe, expect, it } from 'vitest';
import { openWeek, type WeekJob } from '../../../src/facts/week/week.ts';
import { rowsOf } from '../../../src/facts/week/week-rows.ts';
import { bestMoves, hourMoves, orderMoves, yardsticksOf } from '../../../src/facts/week/week-moves.ts';
import { aJob, aTask, sixTasks } from './sample-job.ts';

const places = (people: number, gpt4: number) => ({ rated: { people, gpt4, statements: 10 } });
const job = aJob({
  tasks: [
    aTask('write', places(100, 50)),
    aTask('file', places(50, 100)),
    aTask('lift', places(0, 0)),
    aTask('talk', places(0, 50)),
  ],
});
const rowsFor = (one: WeekJob, times?: Record<string, number>) => {
  const entries = times && Object.entries(times).map(([key, now]) => ({ key, now }));
  return rowsOf({ ...openWeek(one.id), ...(entries && { entries }) }, new Map([[one.id, one]])).rows;
};

describe('an hour moved elsewhere', () => {
  it('goes to the task that both raters put lowest', () => {
    const moves = hourMoves(rowsFor(job, { write: 600, file: 600, lift: 600, talk: 600 }), 'now');
    expect(moves.map(({ from, to, changes }) => [from.id, to.id, changes])).toEqual([
      ['file', 'lift', [-1.25, -2.5]],
      ['write', 'lift', [-2.5, -1.25]],
      ['talk', 'lift', [0, -1.25]],
      ['lift', 'talk', [0, 1.25]],
    ]);
  });

  it('matters where both raters say that it lowers the week', () => {
    const moves = hourMoves(rowsFor(job, { write: 600, file: 600, lift: 600, talk: 600 }), 'now');
    expect(bestMoves(moves).map(({ from }) => from.id)).toEqual(['file', 'write']);
  });

  it('needs an hour to move', () => {
    const moves = hourMoves(rowsFor(job, { write: 45, lift: 600 }), 'now');
    expect(moves.map(({ from }) => from.id)).toEqual(['lift']);
  });

  it('is read by the tracker where no task was rated', () => {
    const rows = rowsFor(sixTasks);
    expect(yardsticksOf(rows, 'now').map(({ id, figured }) => [id, figured])).toEqual([['tracker', 2400]]);
    const [first] = hourMoves(rows, 'now');
    expect([first?.from.id, first?.to.id, first?.changes]).toEqual(['t1', 't4', [(15 - 70) / 40]]);
  });

  it('has no words where nothing has a figure', () => {
    expect(hourMoves([], 'now')).toEqual([]);
  });
});

describe('the moves of a job', () => {
  const move = (id: string, parts: object) => ({
    id,
    title: id,
    href: '/',
    note: '',
    horizon: 'ongoing' as const,
    says: '',
    ...parts,
  });

  it('come in the order of the exposed time that they lead away from', () => {
    const moves = [
      move('nothing', {}),
      move('from-file', { awayFrom: ['file'] }),
      move('from-write', { awayFrom: ['write', 'lift'] }),
      move('other-job', { keeps: ['write'] }),
    ];
    const ordered = orderMoves(moves, rowsFor(job, { write: 600, file: 300, lift: 900, talk: 600 }), 'now');
    expect(ordered.map(({ move: one, minutes, rows }) => [one.id, minutes, rows.map(({ id }) => id)])).toEqual([
      // Nobody rates lifting exposed, so that no move is counted for it.
      ['from-write', 600, ['write']],
      ['other-job', 900, ['file', 'talk']],
      ['from-file', 300, ['file']],
      ['nothing', 0, []],
    ]);
  });
});
