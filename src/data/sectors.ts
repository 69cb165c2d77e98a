import type { Html } from '../facts/format/html.ts';
import { groupAlike } from '../facts/statistics/alike.ts';
import { describeKinds } from '../facts/describe/charts.ts';
import { seriesOfKinds, chartClaims, countedBars, sourcesOfBars, type ChartView } from './charts.ts';
import { viewClaims, type ClaimView } from './claims.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { href } from './href.ts';
import { jobsInDepth } from './jobs.ts';
import type { Link } from './links.ts';
import { renderBody, renderInline } from './prose.ts';

export interface SectorPage {
  id: string;
  title: string;
  href: string;
  summary: Html;
  body: Html;
  chart?: ChartView;
  claims: ClaimView[];
  roles: Link[];
}

function sectorFigures(content: Content, claims: readonly string[]): string[] {
  return chartClaims(
    content,
    (claim) =>
      claims.includes(claim.id) &&
      (claim.value.kind === 'change' || ('unit' in claim.value && claim.value.unit === 'percent-change')),
  );
}

function viewSectorChart(content: Content, id: string, claims: readonly string[]): ChartView | undefined {
  const ids = sectorFigures(content, claims);
  if (ids.length === 0) return undefined;
  const bars = countedBars(content, ids).toSorted((a, b) => a.label.localeCompare(b.label));
  const groups = groupAlike(bars);
  return {
    id: `sector-${id}`,
    title: describeKinds(groups, 'sector figure'),
    subtitle: 'Percent change. Only figures that count the same thing share an axis.',
    series: seriesOfKinds(groups, { suffix: '%' }),
    namesSeries: true,
    sources: sourcesOfBars(content, bars),
  };
}

/** A sector with all that its page shows. Throws if the id is unknown. */
export function viewSector(content: Content, id: string): SectorPage {
  const sector = entryOf(content.sectors, id, 'sectors');
  const chart = viewSectorChart(content, id, sector.claims);
  return {
    id,
    title: sector.title,
    href: href(`/sectors/${id}/`),
    summary: renderInline(content, sector.summary),
    body: renderBody(content, sector.body),
    ...(chart && { chart }),
    claims: viewClaims(content, sector.claims),
    roles: jobsInDepth(content)
      .filter(({ role }) => role.sector === id)
      .map(({ title, href: address }) => ({ text: title, href: address })),
  };
}

/** Every sector with all that its page shows. */
export async function getSectorPages(): Promise<SectorPage[]> {
  const content = await getContent();
  return [...content.sectors.keys()].map((id) => viewSector(content, id));
}

export interface SectorFigures {
  chart?: ChartView;
  finding: string;
  claims: ClaimView[];
}

/** What is said to have changed in each sector: the finding, and each figure. */
export function viewSectorFigures(content: Content): SectorFigures {
  const all = [...content.sectors.values()].flatMap(({ claims }) => claims);
  const chart = viewSectorChart(content, 'all', all);
  const finding = chart ? `${chart.title}.` : 'No figure on a whole sector has been recorded yet.';
  return { ...(chart && { chart }), finding, claims: viewClaims(content, sectorFigures(content, all)) };
}

/** The figures on sectors of the site. */
export async function getSectorFigures(): Promise<SectorFigures> {
  return viewSectorFigures(await getContent());
}
