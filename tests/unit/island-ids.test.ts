import { expect, test } from 'vitest';
import { dropIslandIds } from '../../src/islands/astro-integration.ts';

test('a page is the same whichever folder it was built in', () => {
  const page = (id: string) =>
    `<p id="a">uid="1"</p><astro-island uid="${id}" prefix="r0" client="operated"></astro-island>`;
  expect(dropIslandIds(page('Z1MT0Hp'))).toBe(dropIslandIds(page('1kJ2xQ')));
  expect(dropIslandIds(page('Z1MT0Hp'))).toBe(
    '<p id="a">uid="1"</p><astro-island prefix="r0" client="operated"></astro-island>',
  );
});
