import { vi } from 'vitest';

vi.mock('astro:content', () => import('./content-store.ts'));
// Whatever read content before read other content.
vi.resetModules();
const { testBreakages } = await import('./mutations.ts');

testBreakages(0);
