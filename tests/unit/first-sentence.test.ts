import { expect, test } from 'vitest';
import { splitFirstSentence } from '../../src/facts/prose/first-sentence.ts';

test.each([
  ['One sentence only.', 'One sentence only.', ''],
  [
    'Pulling cable is work\n of the hands. A model has no hands.',
    'Pulling cable is work of the hands.',
    'A model has no hands.',
  ],
  ['It rose by 1.5 points in May. Then it fell.', 'It rose by 1.5 points in May.', 'Then it fell.'],
  ['They ask “why?” and go. [One page](claim:a) agrees.', 'They ask “why?” and go.', '[One page](claim:a) agrees.'],
  ['Without a stop', 'Without a stop', ''],
  ['', '', ''],
])('%s', (text, first, rest) => {
  expect(splitFirstSentence(text)).toEqual({ first, rest });
});
