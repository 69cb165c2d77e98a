import { groupAlike, type Alike } from '../facts/statistics/alike.ts';
import { describeDemand, describeKinds, type CountedBar } from '../facts/describe/charts.ts';
import type { BarSeries } from '../facts/plots/bar-series.ts';
import type { Claim, Theme } from '../schemas/claim.ts';
import { seriesOfKinds, chartClaims, countedBars, seriesOf, sourcesOfBars, type ChartView } from './charts.ts';
import { viewClaim, viewClaims, type ClaimView } from './claims.ts';
import { getContent, standingClaims, type Content } from './content.ts';

function hasUnit(claim: Claim, unit: string): boolean {
  return 'unit' in claim.value && claim.value.unit === unit;
}

/** Figures on pay by source; `only` limits them to the claims of one role. */
export function viewPayChart(content: Content, only?: readonly string[]): ChartView | undefined {
  const ids = chartClaims(
    content,
    (claim) => claim.theme === 'pay' && hasUnit(claim, 'usd-per-year') && (only?.includes(claim.id) ?? true),
  );
  const bars = countedBars(content, ids).toSorted((a, b) => a.high - b.high || a.low - b.low);
  if (bars.length === 0) return undefined;
  const groups = groupAlike(bars);
  return {
    id: 'pay',
    title: describeKinds(groups, 'pay figure'),
    subtitle: 'US dollars a year. Base pay and total compensation, medians and upper ends are different things.',
    series: seriesOfKinds(groups, { prefix: '$' }),
    namesSeries: true,
    sources: sourcesOfBars(content, bars),
  };
}

function viewPercentChart(
  content: Content,
  theme: 'demand' | 'displacement',
  describe: (groups: readonly Alike<CountedBar>[]) => string,
): ChartView {
  const ids = chartClaims(
    content,
    (claim) => claim.theme === theme && (hasUnit(claim, 'percent-change') || claim.value.kind === 'change'),
  );
  const bars = countedBars(content, ids).toSorted((a, b) => b.high - a.high || a.label.localeCompare(b.label));
  const groups = groupAlike(bars);
  return {
    id: theme,
    title: describe(groups),
    subtitle: 'Percent change. Only figures that count the same thing share an axis.',
    series: seriesOfKinds(groups, { suffix: '%' }),
    namesSeries: true,
    sources: sourcesOfBars(content, bars),
  };
}

export interface MarketPage {
  demandChart: ChartView;
  displacementChart: ChartView;
  payChart?: ChartView;
  demand: ClaimView[];
  pay: ClaimView[];
  displacement: ClaimView[];
  /** Results of tests on different sets of problems, each on an axis of its own. */
  tests: { claim: ClaimView; series: BarSeries }[];
  testsFinding: string;
  capability: ClaimView[];
}

function idsOf(content: Content, theme: Theme): string[] {
  return standingClaims(content)
    .filter((claim) => claim.theme === theme)
    .map(({ id }) => id);
}

function figuresFirst(claims: ClaimView[]): ClaimView[] {
  return claims.toSorted((a, b) => Number((b.lead ?? b).isFigure) - Number((a.lead ?? a).isFigure));
}

/** The market claims by theme, with charts. */
export function viewMarket(content: Content): MarketPage {
  const payChart = viewPayChart(content);
  const list = (theme: Theme) => figuresFirst(viewClaims(content, idsOf(content, theme)));
  const tests = chartClaims(content, (claim) => claim.theme === 'capability' && hasUnit(claim, 'percent'));
  return {
    demandChart: viewPercentChart(content, 'demand', describeDemand),
    displacementChart: viewPercentChart(content, 'displacement', (groups) =>
      describeKinds(groups, 'figure on lost and gained jobs', 'figures on lost and gained jobs'),
    ),
    ...(payChart && { payChart }),
    testsFinding: describeKinds(groupAlike(countedBars(content, tests)), 'test result'),
    demand: list('demand'),
    pay: list('pay'),
    displacement: list('displacement'),
    tests: tests.map((id) => ({
      claim: viewClaim(content, id),
      series: seriesOf(content, [id], { id, name: 'Share of problems solved', suffix: '%', max: 100 }),
    })),
    capability: list('capability'),
  };
}

/** The market page of the site. */
export async function getMarketPage(): Promise<MarketPage> {
  return viewMarket(await getContent());
}
