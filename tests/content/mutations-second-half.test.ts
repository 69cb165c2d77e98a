import { vi } from 'vitest';

vi.mock('astro:content', () => import('./content-store.ts'));
const { testBreakages } = await import('./mutations.ts');

testBreakages(1);
