import type { Claim, Grade, Quantity, ScoreQuantity, Theme, Verdict } from '../../schemas/claim.ts';
import type { DisagreementReason } from '../../schemas/disagreement.ts';
import type { AgreementBand } from '../statistics/agreement.ts';
import type { MeasureKind } from '../../schemas/measure.ts';
import type { Source } from '../../schemas/source.ts';
import type { Tracker } from '../../schemas/tracker.ts';

export { horizonLabels } from './horizon-labels.ts';

/** A word for readers and what it means. */
export interface Label {
  name: string;
  meaning: string;
}

/** Themes in the order in which the ledger shows them. */
export const themeLabels: Record<Theme, string> = {
  score: 'Tracker scores',
  task: 'Tasks',
  pay: 'Pay',
  demand: 'Demand',
  displacement: 'Displacement',
  sector: 'Sectors',
  capability: 'Capability',
  camp: 'Camps and forecasts',
  strength: 'What people do better',
  action: 'What to do',
  tool: 'Tools',
  skill: 'Skills and certifications',
  geography: 'Places',
  question: 'Questions people ask',
  source: 'About the sources',
};

export const gradeLabels: Record<Grade, Label> = {
  measured: { name: 'Measured', meaning: 'The source counted it.' },
  survey: { name: 'Survey', meaning: 'The source asked people or firms.' },
  'model-estimate': { name: 'Model estimate', meaning: 'A formula or a model produced it.' },
  'vendor-statement': { name: 'Vendor statement', meaning: 'A company says it of itself or of what it sells.' },
  forecast: { name: 'Forecast', meaning: 'It speaks of the future.' },
  opinion: { name: 'Opinion', meaning: 'Advice, an argument or one person’s experience.' },
  unsourced: { name: 'Unsourced', meaning: 'The source asserts it and gives no basis.' },
};

export const verdictLabels: Record<Verdict, Label> = {
  matches: { name: 'Matches', meaning: 'The original says the same.' },
  close: { name: 'Close', meaning: 'The original says nearly the same; the difference is named.' },
  differs: { name: 'Differs', meaning: 'The original says something else.' },
  overstated: { name: 'Overstated', meaning: 'The original says less, or says it of fewer people.' },
  understated: { name: 'Understated', meaning: 'The original says more.' },
  'original-not-found': { name: 'Original not found', meaning: 'No source for the figure was found.' },
  opinion: { name: 'Nothing to compare', meaning: 'A forecast, an argument or one person’s experience.' },
};

export const methodLabels: Record<Tracker['method'], Label> = {
  formula: { name: 'Formula shown', meaning: 'Weights or arithmetic are printed.' },
  sources: { name: 'Sources named', meaning: 'Data or a model is named; no arithmetic.' },
  unknown: { name: 'Method not readable', meaning: 'A method is referred to but could not be read.' },
  none: { name: 'No method seen', meaning: 'Nothing says how the number comes about.' },
};

export const useLabels: Record<NonNullable<Claim['trackerScore']>['use'], Label> = {
  main: { name: 'Main score', meaning: 'The headline number for this title.' },
  'second-score': { name: 'Second score', meaning: 'Another number from the same tracker.' },
  'near-title': { name: 'Near title', meaning: 'A score for a title that is close but not the same.' },
};

/** What trackers score, in the order in which strips show it. Comparisons load the names without what they mean. */
export const scoreQuantityNames: Record<ScoreQuantity, string> = {
  exposure: 'Exposure',
  displacement: 'Displacement',
  replacement: 'Replacement',
  automation: 'Automation',
  durability: 'Durability',
  unspecified: 'Risk, not defined',
};

export const scoreQuantityLabels: Record<ScoreQuantity, Label> = {
  exposure: { name: scoreQuantityNames.exposure, meaning: 'how far AI reaches into the work' },
  displacement: { name: scoreQuantityNames.displacement, meaning: 'job loss through AI' },
  replacement: { name: scoreQuantityNames.replacement, meaning: 'AI doing the job in place of people' },
  automation: { name: scoreQuantityNames.automation, meaning: 'how much of the work could run without people' },
  durability: {
    name: scoreQuantityNames.durability,
    meaning: 'how well the job holds up; safer is higher there, so we reversed it',
  },
  unspecified: { name: scoreQuantityNames.unspecified, meaning: 'the tracker does not say of what' },
};

/** What figures in charts count, in words that stand before a population: "total compensation of …". */
export const quantityLabels: Record<Quantity, string> = {
  pay: 'Pay, base or total not said',
  'median-pay': 'Median pay',
  'total-compensation': 'Total compensation',
  'advertised-pay': 'Advertised pay',
  demand: 'Demand, not said how counted',
  openings: 'Job openings',
  employment: 'Employment',
  'employment-gap': 'Gap to the growth of peers',
  'employment-gap-within-firms': 'Gap to the growth of peers, firm by firm',
  staff: 'Staff of one employer',
  rates: 'Pay for a piece of work',
  output: 'Output',
  'problems-solved': 'Problems solved',
  'years-until': 'Years until',
};

export const sourceKindLabels: Record<Source['kind'], string> = {
  podcast: 'Podcast',
  blog: 'Blog',
  tracker: 'Tracker',
  study: 'Study',
  'official-statistics': 'Official statistics',
  'company-statement': 'Company statement',
  news: 'News',
  'job-posting': 'Job advertisement',
  benchmark: 'Benchmark report',
};

export const accessLabels: Record<Source['access'], Label> = {
  'in-full': { name: 'Read', meaning: 'The source’s own text was read.' },
  'in-part': { name: 'Read in part', meaning: 'The source was found, but not all of it could be read.' },
  'second-hand': {
    name: 'Second-hand',
    meaning: 'Read only through another page that reports it.',
  },
};

export const readLabels: Record<NonNullable<Claim['check']>['read'], string> = {
  'in-full': 'the original was read in full',
  'in-part': 'the original was read in part',
  'second-hand': 'the original was read through another page',
  'not-read': 'no original was read',
};

export const reasonLabels: Record<DisagreementReason, string> = {
  scale: 'Different scales',
  definition: 'Different definitions',
  date: 'Different dates',
  population: 'Different people',
  place: 'Different places',
  'kind-of-evidence': 'Different kinds of evidence',
  'different-event': 'Different events',
  'no-method-shown': 'No method shown',
};

export const measureKindLabels: Record<MeasureKind, Label> = {
  'human-rated-tasks': { name: 'Rated by people', meaning: 'People labelled the tasks of the occupation.' },
  'model-rated-tasks': { name: 'Rated by a model', meaning: 'A language model labelled the tasks of the occupation.' },
  'usage-logs': { name: 'Seen in use', meaning: 'Counted in what people did with one vendor’s product.' },
  'ability-overlap': {
    name: 'Overlap of abilities',
    meaning: 'What AI does, set against the abilities that the occupation needs.',
  },
  'expert-model': { name: 'Experts and a model', meaning: 'Experts labelled some occupations, a model the rest.' },
};

/** The words for what the measures together say of a job, the same on every page, in the order of filters. */
export const agreementLabels: Record<AgreementBand, Label> = {
  high: { name: 'More exposed', meaning: 'Every measure that counts ranks it in the upper half.' },
  middle: {
    name: 'In the middle',
    meaning: 'Some measures rank it in the upper half, some in the lower, and every one in the middle third.',
  },
  mixed: {
    name: 'Measures disagree',
    meaning:
      'Some measures rank it in the upper half, some in the lower, and at least one outside of the middle third.',
  },
  low: { name: 'Less exposed', meaning: 'Every measure that counts ranks it in the lower half.' },
  unknown: { name: 'Not measured', meaning: 'Too few measures count for a verdict.' },
};

/** `Getting Information` → `Getting information`. */
export function sentenceCase(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}

/** Groups whose name is a list of three, of which an id keeps no comma. */
const listsOfThree = /^(?:education|farming|installation|life)(?= )/;

/** `computer-and-information-technology` → `Computer and information technology`. */
export function groupName(id: string): string {
  const words = id.replaceAll('-', ' ').replace(listsOfThree, '$&,');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const geographyLabels: Record<Claim['geography'], string> = {
  'not-stated': 'Place not stated',
  world: 'Worldwide',
  US: 'United States',
  'US-WA': 'Washington State, US',
  CN: 'China',
  GB: 'United Kingdom',
};

/** A theme's or another record's keys, in the order in which they are written down above. */
export function keysOf<Key extends string>(record: Record<Key, unknown>): Key[] {
  return Object.keys(record) as Key[];
}
