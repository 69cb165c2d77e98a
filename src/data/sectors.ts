import { describeSectors } from '../facts/describefindings.ts';
import { chartClaims, seriesOf, sourcesOfBars, type ChartView } from './charts.ts';
import { viewClaims, type ClaimView } from './claims.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { href } from './href.ts';
import type { Link } from './links.ts';
import { renderBody, renderInline } from './prose.ts';

export interface SectorPage {
  id: string;
  title: string;
  href: string;
  summary: string;
  body: string;
  chart?: ChartView;
  claims: ClaimView[];
  roles: Link[];
}

function viewSectorChart(content: Content, id: string, claims: readonly string[]): ChartView | undefined {
  const ids = chartClaims(
    content,
    (claim) =>
      claims.includes(claim.id) &&
      (claim.value.kind === 'change' || ('unit' in claim.value && claim.value.unit === 'percent-change')),
  );
  if (ids.length === 0) return undefined;
  const series = seriesOf(content, ids, { id, name: 'Percent change', tone: 'sign', suffix: '%' });
  const bars = series.bars.toSorted((a, b) => a.high - b.high || a.label.localeCompare(b.label));
  return {
    id: `sector-${id}`,
    title: describeSectors(bars),
    subtitle: 'Percent change. Each bar has its own place, people and period: read each alone, not as a ranking.',
    series: [{ ...series, bars }],
    sources: sourcesOfBars(content, [series]),
  };
}

function viewSector(content: Content, id: string): SectorPage {
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
    roles: [...content.roles.values()]
      .filter((role) => role.sector === id)
      .map((role) => ({ text: role.title, href: href(`/roles/${role.id}/`) })),
  };
}

/** Every sector with all that its page shows. */
export async function getSectorPages(): Promise<SectorPage[]> {
  const content = await getContent();
  return [...content.sectors.keys()].map((id) => viewSector(content, id));
}

/** What changed in each sector, on one chart. */
export async function getSectorChart(): Promise<ChartView | undefined> {
  const content = await getContent();
  const all = [...content.sectors.values()].flatMap(({ claims }) => claims);
  return viewSectorChart(content, 'all', all);
}
