import { vi } from 'vitest';

vi.mock('../../src/data/content.ts', async (read) => ({
  ...(await read<object>()),
  getContent: (await import('./content-store.ts')).getContent,
}));
// Whatever read content before read other content.
vi.resetModules();
const { testBreakages } = await import('./mutations.ts');

testBreakages(1);
