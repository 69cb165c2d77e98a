import type { BarSeries } from '../facts/plots/bar-series.ts';
import { describeGrades, describeReasons } from '../facts/describe/evidence.ts';
import { gradeLabels, reasonLabels } from '../facts/format/labels.ts';
import type { CheckSummary } from '../facts/statistics/count-checks.ts';
import { tally } from '../facts/statistics/tally.ts';
import { getCampsPage } from './camps.ts';
import { getCheckCounts } from './checks.ts';
import type { ChartView } from './charts.ts';
import { getContent } from './content.ts';
import { getMarketPage } from './market.ts';
import { getMeasuresPage } from './measures.ts';
import { getMostScoredRole } from './roles.ts';
import { getSectorFigures } from './sectors.ts';
import type { Strip } from './strip.ts';
import { getTrackersIndex } from './trackers.ts';

/** How often each of some kinds occurs, for a small picture. */
export interface CountRow {
  name: string;
  count: number;
  /** Length of its bar, percent of the longest. */
  length: number;
}

/** What each kind of evidence comes to: a finding, and what a small picture of it draws. */
export interface EvidencePage {
  checks: { finding: string; summary: CheckSummary };
  trackers: { finding: string; strip?: Pick<Strip, 'marks'> };
  measures: { finding: string; rows: { id: string; cells: { tone: string }[] }[] };
  disagreements: { finding: string; rows: CountRow[] };
  claims: { finding: string; rows: CountRow[] };
  market?: Charted;
  sectors?: Charted;
  camps?: Charted;
}

/** A chart in small; no bars where no two of its figures count the same thing. */
interface Charted {
  finding: string;
  bars?: Pick<BarSeries, 'axis' | 'bars'>;
}

const mostBars = 6;

/** A chart's finding, and its first bars where it has any. */
function viewBars(chart: ChartView | undefined): Charted | undefined {
  if (!chart) return undefined;
  const [series] = chart.series;
  return {
    finding: chart.title,
    ...(series && { bars: { axis: series.axis, bars: series.bars.slice(0, mostBars) } }),
  };
}

function rowsOf<Value extends string>(
  counts: readonly { value: Value; count: number }[],
  nameOf: (value: Value) => string,
): CountRow[] {
  const most = counts[0]?.count ?? 1;
  return counts.map(({ value, count }) => ({ name: nameOf(value), count, length: Math.round((count / most) * 100) }));
}

/** One finding and one small picture for each kind of evidence. */
export async function getEvidencePage(): Promise<EvidencePage> {
  const content = await getContent();
  const disagreements = [...content.disagreements.values()];
  const reasons = tally(disagreements.flatMap(({ why }) => [...new Set(why.map(({ reason }) => reason))]));
  const grades = tally([...content.claims.values()].map(({ grade }) => grade));
  const measures = await getMeasuresPage();
  const strip = (await getMostScoredRole())?.strip;
  const { demandChart } = await getMarketPage();
  const market = viewBars(demandChart);
  const sectors = viewBars((await getSectorFigures()).chart);
  const camps = viewBars((await getCampsPage()).chart);
  return {
    checks: await getCheckCounts(),
    trackers: { finding: (await getTrackersIndex()).finding, ...(strip && { strip }) },
    measures: { finding: measures.matrix.finding, rows: measures.matrix.rows },
    disagreements: {
      finding: describeReasons(reasons, disagreements.length),
      rows: rowsOf(reasons, (reason) => reasonLabels[reason]),
    },
    claims: { finding: describeGrades(grades), rows: rowsOf(grades, (grade) => gradeLabels[grade].name) },
    ...(market && { market }),
    ...(sectors && { sectors }),
    ...(camps && { camps }),
  };
}
