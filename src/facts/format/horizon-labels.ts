import type { Horizon } from '../../schemas/role.ts';

/** Horizons in the order in which a reader can act on them. */
export const horizonLabels: Record<Horizon, string> = {
  'this-quarter': 'This quarter',
  'within-a-year': 'Within a year',
  'within-two-years': 'Within two years',
  ongoing: 'Ongoing',
  'not-stated': 'Any time',
};
