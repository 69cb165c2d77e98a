import type { Html } from '../facts/format/html.ts';
import { formatDate } from '../facts/format/date.ts';
import { accessLabels, gradeLabels, keysOf, sourceKindLabels, type Label } from '../facts/format/labels.ts';
import type { Source } from '../schemas/source.ts';
import { viewClaim, type ClaimView } from './claims.ts';
import { entryOf, getContent, standingClaims, type Content } from './content.ts';
import { href } from './href.ts';
import type { Link } from './links.ts';
import { renderInline } from './prose.ts';

export interface SourcePage {
  id: string;
  href: string;
  title: string;
  titleIsOurs: boolean;
  publisher: string;
  authors: string;
  /** Whose words it reports, where others wrote it. */
  speakers: string;
  published: string;
  kind: string;
  kindId: Source['kind'];
  url?: string;
  access: Label;
  /** Whose address it is, and whether it was read. */
  addressName: string;
  interest?: string;
  note?: Html;
  /** How the source knows what it says: its claims by grade. */
  grades: { label: Label; count: number }[];
  claims: ClaimView[];
  /** Claims of other sources that go back to this one, or name it. */
  quotedBy: ClaimView[];
  tracker?: Link;
}

function nameAddress({ access, urlUnread }: Source): string {
  if (urlUnread) return 'Address of the original, not read';
  return access === 'second-hand' ? 'Address of the page read' : 'Address';
}

/** A source with all that its page shows. Throws if the id is unknown. */
export function viewSource(content: Content, id: string): SourcePage {
  const source = entryOf(content.sources, id, 'sources');
  const all = standingClaims(content);
  const own = all.filter((claim) => claim.source === id);
  const quoting = all.filter(
    (claim) =>
      claim.source !== id &&
      (claim.check?.original === id || claim.attributedTo?.some((attribution) => attribution.source === id)),
  );
  const tracker = [...content.trackers.values()].find(({ sources }) => sources.includes(id));
  return {
    id,
    href: href(`/sources/${id}/`),
    title: source.title,
    titleIsOurs: source.titleIsOurs ?? false,
    publisher: source.publisher,
    authors: source.authors.join(', '),
    speakers: source.speakers?.join(', ') ?? '',
    published: formatDate(source.published),
    kind: sourceKindLabels[source.kind],
    kindId: source.kind,
    ...(source.url && { url: source.url }),
    access: accessLabels[source.access],
    addressName: nameAddress(source),
    ...(source.interest && { interest: source.interest }),
    ...(source.note && { note: renderInline(content, source.note) }),
    grades: keysOf(gradeLabels)
      .map((grade) => ({ label: gradeLabels[grade], count: own.filter((claim) => claim.grade === grade).length }))
      .filter(({ count }) => count > 0),
    claims: own.map((claim) => viewClaim(content, claim.id)),
    quotedBy: quoting.map((claim) => viewClaim(content, claim.id, false)),
    ...(tracker && { tracker: { text: tracker.name, href: href(`/trackers/${tracker.id}/`) } }),
  };
}

/** Every source with all that its page shows, by title. */
export async function getSourcePages(): Promise<SourcePage[]> {
  return viewSources(await getContent());
}

function viewSources(content: Content): SourcePage[] {
  return [...content.sources.keys()]
    .map((id) => viewSource(content, id))
    .toSorted((a, b) => a.title.localeCompare(b.title));
}

/** Sources by kind, in the order in which kinds are listed for readers. */
export function viewSourceGroups(content: Content): { id: string; name: string; sources: SourcePage[] }[] {
  const pages = viewSources(content);
  return keysOf(sourceKindLabels)
    .map((kind) => ({ id: kind, name: sourceKindLabels[kind], sources: pages.filter(({ kindId }) => kindId === kind) }))
    .filter(({ sources }) => sources.length > 0);
}

/** The sources of the site by kind. */
export async function getSourceGroups(): Promise<ReturnType<typeof viewSourceGroups>> {
  return viewSourceGroups(await getContent());
}
