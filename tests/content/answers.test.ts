import { expect, test } from 'vitest';
import { viewAnswer, type Answer } from '../../src/data/answer.ts';
import { jobsOf } from '../../src/data/jobs.ts';
import { agreementLabels } from '../../src/facts/format/labels.ts';
import { readRealContent } from './real-content.ts';

const content = readRealContent();
const jobs = jobsOf(content);
const answers = jobs.map((job) => ({ id: job.id, job, ...viewAnswer(content, job) }));
const textOf = ({ html }: Answer['sentences']) => html.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&');

/** Every line that a reader meets in an answer, with the job that it stands on. */
const lines = answers.flatMap(({ id, verdict, sentences, facts, cards }) =>
  [
    `${verdict.word}: ${verdict.why}`,
    textOf(sentences),
    ...facts.flatMap(({ value, text }) => [value, text]),
    ...Object.values(cards).flatMap(({ items, note }) => [note, ...items.map(({ text }) => text)]),
  ].map((text) => ({ id, text })),
);

const bad = (pattern: RegExp) => lines.filter(({ text }) => pattern.test(text));

test('every job has an answer: a verdict, two or three sentences, three figures and three cards', () => {
  expect(answers.length).toBeGreaterThan(341);
  const words = Object.values(agreementLabels).map(({ name }) => name);
  for (const { id, verdict, sentences, facts, cards } of answers) {
    expect(words, id).toContain(verdict.word);
    expect(verdict.why, id).toMatch(/^[a-z].{15,120}\.$/);
    expect(textOf(sentences), id).toMatch(/^[A-Z].*\.$/);
    expect(textOf(sentences).length, id).toBeGreaterThan(120);
    expect(textOf(sentences).length, id).toBeLessThan(390);
    expect(facts, id).toHaveLength(3);
    for (const { value, text } of facts) {
      expect(value, id).not.toBe('');
      expect(text.length, id).toBeLessThan(90);
    }
    expect(cards.next.items.length, id).toBeGreaterThan(0);
    for (const { items, note } of Object.values(cards)) {
      expect(items.length, id).toBeLessThanOrEqual(3);
      expect(note, id).toMatch(/\.$/);
    }
  }
});

test('nothing in an answer gives a machine away', () => {
  expect(bad(/undefined|null|NaN|\[object|Infinity/)).toEqual([]);
  // A word twice in a row, two spaces, a space before a stop, two stops.
  expect(bad(/\b(\w+) \1\b/i)).toEqual([]);
  expect(bad(/ {2}| [.,;:]|[.,;:]{2}|^\s|\s$/)).toEqual([]);
  expect(bad(/\ba [aeio]|\ban [bcdfgjklmnpqrstvwxyz]/i)).toEqual([]);
  expect(bad(/\ba \w+s\b(?! )/)).toEqual([]);
  expect(bad(/\bone \w+s are\b|\b(?:two|three|four|five|six|seven) \w+ is\b/)).toEqual([]);
});

test('nothing in an answer promises or threatens', () => {
  expect(bad(/\bsafe(?!ty)\b|will be replaced|will replace|\bdoom|\brisk-free/i)).toEqual([]);
});

test('the work on both sides is named by what is done, so that it can follow “in”', () => {
  const said = lines.filter(({ text }) => text.includes(' Nobody knows what that'));
  expect(said.length).toBeGreaterThan(330);
  for (const { text } of said) {
    expect(text).toMatch(
      /^(?:People and GPT-4 both see exposure in .+(?:, but little in .+|; there is no large part in which both see little)|No large part of this job is rated exposed by both people and GPT-4; they see least exposure in .+)\. Nobody knows/,
    );
    expect(text).not.toMatch(/\bin (?:[A-Z][a-z]|to )/);
  }
});

test('of a job in our own words the cards name its groups, and single tasks only where no group fits', () => {
  const grouped = answers.filter(({ job }) => job.role && job.occupation);
  const sides = grouped.flatMap(({ cards }) => [cards.changing, cards.kept]).filter(({ items }) => items.length > 0);
  const own = sides.filter(({ items }) => items.every(({ href }) => href.startsWith('#task-')));
  const single = sides.filter(({ items }) => items.every(({ href }) => href.includes('/tasks/')));
  expect(own.length + single.length).toBe(sides.length);
  expect(single.length).toBeLessThan(6);
});

test('no card names work that people in the job seldom do', () => {
  const namesOf = (id: string) => {
    const { changing, kept } = answers.find((one) => one.id === id)?.cards ?? {};
    return [...(changing?.items ?? []), ...(kept?.items ?? [])].map(({ text }) => text);
  };
  expect(namesOf('plumbers-pipefitters-and-steamfitters').join(' ')).not.toMatch(/solar/i);
  expect(namesOf('registered-nurses').join(' ')).not.toMatch(/diagnos|prescrib/i);
});

test('the cards hold tasks that their notes speak of, each once', () => {
  for (const { id, cards } of answers) {
    const names = [...cards.changing.items, ...cards.kept.items].map(({ text }) => text);
    expect(new Set(names).size, id).toBe(names.length);
    for (const { items, note } of [cards.changing, cards.kept]) {
      expect(note.startsWith('There is no large task'), id).toBe(items.length === 0);
      expect(note.startsWith('The only task'), id).toBe(items.length === 1);
    }
  }
});

test('a job that statistics count stands among all others, in the bar of its own rank', () => {
  for (const { id, job, picture } of answers) {
    if (!job.occupation) continue;
    expect(picture?.kind, id).toBe('places');
    if (picture?.kind !== 'places') continue;
    expect(
      picture.bars.filter(({ isOwn }) => isOwn),
      id,
    ).toHaveLength(1);
    expect(Math.abs(picture.own.at - job.occupation.agreement.median), id).toBeLessThanOrEqual(2.5);
    expect(picture.marks.length, id).toBe(job.occupation.agreement.measures);
    expect(picture.alt, id).toContain(picture.own.rank);
  }
});
