import type { Html } from '../facts/format/html.ts';
import { axisFor } from '../facts/plots/bar-series.ts';
import { placeValue } from '../facts/plots/place-value.ts';
import { describeHorizons } from '../facts/describe/charts.ts';
import type { Value } from '../schemas/claim.ts';
import { chartClaims, countedBars, sourcesOfBars, type ChartView } from './charts.ts';
import { viewClaim, viewClaims, type ClaimView } from './claims.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { renderBody, renderInline } from './prose.ts';

export interface CampView {
  id: string;
  title: string;
  summary: Html;
  mechanism: Html;
  asStated: ClaimView;
  proponents: {
    name: string;
    role: string;
    interest?: string;
    said: ClaimView[];
    since: ClaimView[];
    notFound?: Html;
  }[];
  /** Evidence that speaks for it in our view, and newer evidence that nobody can have had as a ground. */
  speaksFor: ClaimView[];
  foundSince: ClaimView[];
  challengedBy: ClaimView[];
  body: Html;
}

function viewCamp(content: Content, id: string): CampView {
  const camp = entryOf(content.camps, id, 'camps');
  return {
    id,
    title: camp.title,
    summary: renderInline(content, camp.summary),
    mechanism: renderInline(content, camp.mechanism),
    // Shown as the page has it: what each person is known to have said stands right below.
    asStated: viewClaim(content, camp.asStated, false),
    proponents: camp.proponents.map(({ name, role, interest, said, since, notFound }) => ({
      name,
      role,
      ...(interest && { interest }),
      said: viewClaims(content, said),
      since: viewClaims(content, since),
      ...(notFound && { notFound: renderInline(content, notFound) }),
    })),
    speaksFor: viewClaims(content, camp.speaksFor),
    foundSince: viewClaims(content, camp.foundSince),
    challengedBy: viewClaims(content, camp.challengedBy),
    body: renderBody(content, camp.body),
  };
}

function countsYears(value: Value): boolean {
  return 'unit' in value && value.unit === 'years';
}

function viewHorizonChart(content: Content): ChartView | undefined {
  const ids = chartClaims(content, ({ value }) => value.kind === 'range' && countsYears(value));
  if (ids.length === 0) return undefined;
  const bars = countedBars(content, ids).toSorted((a, b) => a.low - b.low || a.high - b.high);
  // Forecasts of different events share this one axis and nothing else: the subtitle says so, and no sentence ranges.
  const series = { id: 'horizons', name: 'Years from when it was said', axis: axisFor(bars, {}), bars };
  return {
    id: 'horizons',
    title: describeHorizons(bars),
    subtitle: 'Years from when each was said. Each bar is about a different event, so none confirms another.',
    series: [series],
    sources: sourcesOfBars(content, bars),
  };
}

export interface CampsPage {
  chart?: ChartView;
  camps: CampView[];
}

/** The camps from the shortest stated horizon to those that name a mechanism and no date. */
export function viewCamps(content: Content): CampsPage {
  const chart = viewHorizonChart(content);
  const horizon = (id: string) => {
    const { value } = entryOf(content.claims, entryOf(content.camps, id, 'camps').asStated, 'claims');
    return (countsYears(value) ? placeValue(value)?.low : undefined) ?? Infinity;
  };
  const ids = [...content.camps.keys()].toSorted((a, b) => horizon(a) - horizon(b));
  return { ...(chart && { chart }), camps: ids.map((id) => viewCamp(content, id)) };
}

/** The camps of the site. */
export async function getCampsPage(): Promise<CampsPage> {
  return viewCamps(await getContent());
}
