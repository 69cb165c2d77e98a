import { expect, test } from 'vitest';
import { operations } from '../../scripts/bench/operating.ts';
import { everySecond, useSite } from './browser.ts';

const site = useSite();

test.each(everySecond(operations))('the benchmark can operate $path: $name', async ({ path, prepare, operate }) => {
  const { page, errors } = await site.look(path, { width: 360, height: 740 });
  await prepare?.(page);
  await operate(page);
  expect(errors).toEqual([]);
});
