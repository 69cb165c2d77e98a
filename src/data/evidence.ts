import type { BarSeries } from '../facts/plots/bar-series.ts';
import { describeGrades } from '../facts/describe/evidence.ts';
import { gradeLabels } from '../facts/format/labels.ts';
import type { CheckSummary } from '../facts/statistics/count-checks.ts';
import { countRows, tally, type CountRow } from '../facts/statistics/tally.ts';
import { viewCamps } from './camps.ts';
import { viewCheckCounts } from './checks.ts';
import type { ChartView } from './charts.ts';
import { getContent, standingClaims, type Content } from './content.ts';
import { viewDisagreements } from './disagreements.ts';
import { viewMarket } from './market.ts';
import { viewMeasures } from './measures.ts';
import { viewMostScoredRole } from './roles.ts';
import { viewSectorFigures } from './sectors.ts';
import type { Strip } from './strip.ts';
import { viewTrackersIndex } from './trackers.ts';

/** What each kind of evidence shows: a finding, and what a small picture of it draws. */
export interface EvidencePage {
  checks: { finding: string; summary: CheckSummary };
  trackers: { finding: string; strip?: Pick<Strip, 'marks'> };
  measures: { finding: string; rows: { id: string; cells: { strength: number }[] }[] };
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

/** One finding and one small picture for each kind of evidence. */
export function viewEvidence(content: Content): EvidencePage {
  const { finding, reasons } = viewDisagreements(content);
  const grades = tally(standingClaims(content).map(({ grade }) => grade));
  const measures = viewMeasures(content);
  const strip = viewMostScoredRole(content)?.strip;
  const { demandChart } = viewMarket(content);
  const market = viewBars(demandChart);
  const sectors = viewBars(viewSectorFigures(content).chart);
  const camps = viewBars(viewCamps(content).chart);
  return {
    checks: viewCheckCounts(content),
    trackers: { finding: viewTrackersIndex(content).finding, ...(strip && { strip }) },
    measures: { finding: measures.matrix.finding, rows: measures.matrix.rows },
    disagreements: { finding, rows: reasons },
    claims: { finding: describeGrades(grades), rows: countRows(grades, (grade) => gradeLabels[grade].name) },
    ...(market && { market }),
    ...(sectors && { sectors }),
    ...(camps && { camps }),
  };
}

/** The evidence of the site. */
export async function getEvidencePage(): Promise<EvidencePage> {
  return viewEvidence(await getContent());
}
