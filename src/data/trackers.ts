import type { Html } from '../facts/format/html.ts';
import { capitalise, countOf } from '../facts/format/count.ts';
import { keysOf, methodLabels, scoreQuantityLabels, type Label } from '../facts/format/labels.ts';
import type { Tracker } from '../schemas/tracker.ts';
import { viewClaim, type ClaimView } from './claims.ts';
import { entryOf, getContent, standingClaims, type Content } from './content.ts';
import { href } from './href.ts';
import { jobsInDepth } from './jobs.ts';
import { linkSource, type Link } from './links.ts';
import { renderInline } from './prose.ts';
import type { Strip, StripRow } from './strip.ts';

export interface TrackerPage {
  id: string;
  name: string;
  href: string;
  measures: string;
  method: Label;
  methodId: Tracker['method'];
  methodNote?: Html;
  operator: string;
  interests: string[];
  caveats: Html[];
  sites: (Link & { url?: string })[];
  scores: { role: Link; rows: StripRow[] }[];
  /** The first of its scores, and how many more there are. */
  scored: string;
  otherClaims: ClaimView[];
}

/** Scores of a tracker that stand in the list of all trackers; its own page has the rest. */
const shown = 3;

/** "Lawyers: 38/100 replacement · … and five more". */
function listScores(scores: TrackerPage['scores']): string {
  const all = scores.flatMap(({ role, rows }) => rows.map((row) => `${role.text}: ${row.native} ${row.word}`));
  const more = all.length - shown;
  return `${all.slice(0, shown).join(' · ')}${more > 0 ? ` and ${countOf(more, 'more', 'more')}` : ''}`;
}

/** A tracker with all that its page shows. Throws if the id is unknown. */
export function viewTracker(content: Content, id: string): TrackerPage {
  const tracker = entryOf(content.trackers, id, 'trackers');
  const sources = tracker.sources.map((source) => entryOf(content.sources, source, 'sources'));
  const scores = jobsInDepth(content)
    .map(({ title, href: address, role }) => ({
      role: { text: title, href: address },
      rows: role.strip.groups
        .flatMap((group) => group.rows)
        .filter((row) => entryOf(content.claims, row.id, 'claims').trackerScore?.tracker === id),
    }))
    .filter(({ rows }) => rows.length > 0);
  return {
    id,
    name: tracker.name,
    href: href(`/trackers/${id}/`),
    measures: tracker.measures,
    method: methodLabels[tracker.method],
    methodId: tracker.method,
    ...(tracker.methodNote && { methodNote: renderInline(content, tracker.methodNote) }),
    operator: tracker.operator,
    interests: [...new Set(sources.flatMap(({ interest }) => interest ?? []))],
    caveats: tracker.caveats?.map((caveat) => renderInline(content, caveat)) ?? [],
    sites: sources.map(({ id: source, title, url }) => ({
      text: title,
      href: linkSource(content, source).href,
      ...(url && { url }),
    })),
    scores,
    scored: listScores(scores),
    otherClaims: standingClaims(content)
      .filter((claim) => tracker.sources.includes(claim.source) && !claim.trackerScore)
      .map((claim) => viewClaim(content, claim.id)),
  };
}

/** Every tracker with all that its page shows, by name. */
export async function getTrackerPages(): Promise<TrackerPage[]> {
  return viewTrackers(await getContent());
}

function viewTrackers(content: Content): TrackerPage[] {
  return [...content.trackers.keys()]
    .map((id) => viewTracker(content, id))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

export interface TrackersIndex {
  trackers: TrackerPage[];
  methods: { label: Label; count: string }[];
  /** The role that most trackers score, in a sentence. */
  finding: string;
  /** Scores of every role by what trackers score, in small, each with a few words on what it holds. */
  strips: {
    id: string;
    summary: string;
    rows: { id: string; title: string; href: string; strip: Strip['mini'][number] }[];
  }[];
}

/** All trackers: who shows a method, and how little they agree. */
export function viewTrackersIndex(content: Content): TrackersIndex {
  const trackers = viewTrackers(content);
  const roles = jobsInDepth(content).map(({ id, title, href: address, role: { strip } }) => ({
    id,
    title,
    href: address,
    strip,
  }));
  return {
    trackers,
    methods: keysOf(methodLabels).map((method) => ({
      label: methodLabels[method],
      count: capitalise(countOf(trackers.filter(({ methodId }) => methodId === method).length, 'tracker')),
    })),
    finding: roles.toSorted((a, b) => b.strip.trackers - a.strip.trackers)[0]?.strip.finding ?? '',
    strips: keysOf(scoreQuantityLabels)
      .map((quantity) => {
        const rows = roles.flatMap(({ id, title, href: address, strip }) => {
          const own = strip.mini.find((one) => one.id === quantity);
          return own ? [{ id, title, href: address, strip: own }] : [];
        });
        const { name, meaning } = scoreQuantityLabels[quantity];
        return { id: quantity, summary: `${name} (${countOf(rows.length, 'job')}): ${meaning}`, rows };
      })
      .filter(({ rows }) => rows.length > 0),
  };
}

/** The trackers of the site. */
export async function getTrackersIndex(): Promise<TrackersIndex> {
  return viewTrackersIndex(await getContent());
}
