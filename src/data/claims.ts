import type { Html } from '../facts/format/html.ts';
import { isFigure, isStruck, outcomeOf } from '../facts/statistics/count-checks.ts';
import { describeCompared } from '../facts/describe/checks.ts';
import { describeWithdrawn } from '../facts/describe/evidence.ts';
import { formatDate } from '../facts/format/date.ts';
import { formatShort, formatValue } from '../facts/format/value.ts';
import {
  geographyLabels,
  gradeLabels,
  keysOf,
  quantityLabels,
  readLabels,
  scoreQuantityLabels,
  themeLabels,
  useLabels,
  verdictLabels,
  type Label,
} from '../facts/format/labels.ts';
import { normaliseScore } from '../facts/statistics/normalise-score.ts';
import type { Claim, Theme, Verdict } from '../schemas/claim.ts';
import { entryOf, getContent, standingClaims, type Content } from './content.ts';
import { href } from './href.ts';
import { renderInline } from './prose.ts';
import { linkSource, type Link } from './links.ts';
import { usesOfClaim } from './uses.ts';

/** What a page shows of a claim wherever it appears. */
export interface ClaimView {
  id: string;
  href: string;
  statement: string;
  /** The value as text; empty for a qualitative claim. */
  value: string;
  /** The value without a measure that stands beside it: `70%` for `70% automatable`. */
  short: string;
  isFigure: boolean;
  grade: Label;
  source: Link;
  date: string;
  attributed: string[];
  check?: { verdict: Verdict; label: Label; ownOrigin: boolean };
  /** The original's figure, which leads in place of this one. */
  lead?: ClaimView;
  /** Nobody should quote the figure: its original gives another, or the claim was withdrawn. */
  isStruck: boolean;
  sensitive?: Claim['sensitive'];
  /** Why it was withdrawn. */
  withdrawn?: string;
}

/** What a claim goes back to: whoever is quoted says it first, also where the two agree. */
function originalOf(content: Content, claim: Claim): Claim | undefined {
  const [first] = claim.check?.originalClaims ?? [];
  return first === undefined ? undefined : entryOf(content.claims, first, 'claims');
}

/** A claim ready for a page; a withdrawn one is led by nothing, whatever its original says. Throws if the id is unknown. */
export function viewClaim(content: Content, id: string, withLead = true): ClaimView {
  const claim = entryOf(content.claims, id, 'claims');
  const original = originalOf(content, claim);
  const lead = withLead && original && !claim.withdrawn ? viewClaim(content, original.id, false) : undefined;
  return {
    id,
    href: href(`/claims/${id}/`),
    statement: claim.statement,
    value: formatValue(claim.value),
    short: formatShort(claim.value),
    isFigure: isFigure(claim),
    grade: gradeLabels[claim.grade],
    source: linkSource(content, claim.source),
    date: formatDate(claim.asOf),
    isStruck: claim.withdrawn !== undefined || isStruck(claim, original),
    attributed: claim.attributedTo?.map(({ name }) => name) ?? [],
    ...(claim.check && {
      check: {
        verdict: claim.check.verdict,
        label: verdictLabels[claim.check.verdict],
        ownOrigin: claim.check.ownOrigin ?? false,
      },
    }),
    ...(lead && { lead }),
    ...(claim.sensitive && { sensitive: claim.sensitive }),
    ...(claim.withdrawn && { withdrawn: claim.withdrawn }),
  };
}

/**
 * Claims ready for a list: in the given order, each once, and without originals that already stand at the head of
 * another claim of the list.
 */
export function viewClaims(content: Content, ids: readonly string[]): ClaimView[] {
  const views = [...new Set(ids)].map((id) => viewClaim(content, id));
  const leads = new Set(views.flatMap((view) => (view.lead ? [view.lead.id] : [])));
  return views.filter((view) => !leads.has(view.id));
}

export interface ClaimPage extends ClaimView {
  theme: { id: Theme; name: string };
  horizon?: string;
  place: string;
  population: string;
  /** What the figure counts, and of whom, where it stands in a chart. */
  counts?: string;
  locator: string;
  /** Where it can be read: what it goes back to first, where another says it. */
  addresses: Address[];
  /** When the claim entered the ledger, and what was corrected since. */
  added: string;
  changes: { date: string; what: string }[];
  attributions: { name: string; source?: Link }[];
  caveats: Html[];
  finding?: {
    text: Html;
    read: string;
    /** How it stands to the original, in words; empty where nothing was compared. */
    compared: string;
    original?: Link;
    originals: ClaimView[];
    /** Newer figures on the same question. */
    newer: ClaimView[];
  };
  score?: {
    tracker: Link;
    title: string;
    use: Label;
    label?: string;
    /** What the tracker says that it scores. */
    quantity: Label;
    scale: string;
    direction: string;
    turned: number;
  };
  usedOn: Link[];
  disagreements: Link[];
  originalOf: ClaimView[];
}

const directions = {
  risk: 'higher means more exposed',
  resilience: 'higher means safer, so we reversed it for the strip',
} as const;

function viewScore(content: Content, { trackerScore, value }: Claim): ClaimPage['score'] {
  if (!trackerScore || value.kind !== 'score') return undefined;
  const tracker = entryOf(content.trackers, trackerScore.tracker, 'trackers');
  return {
    tracker: { text: tracker.name, href: href(`/trackers/${tracker.id}/`) },
    title: trackerScore.title,
    use: useLabels[trackerScore.use],
    ...(trackerScore.label && { label: trackerScore.label }),
    quantity: scoreQuantityLabels[trackerScore.quantity],
    scale: `${value.min}–${value.max}`,
    direction: directions[value.direction],
    turned: normaliseScore(value),
  };
}

/** A page elsewhere; the note names what stands there. */
export type Address = Link & { note: string };

/** Where a claim can be read, if that is known. */
export function addressOf(content: Content, { page, source }: Claim): Address | undefined {
  const { url, urlUnread, access } = entryOf(content.sources, source, 'sources');
  const address = page ?? url;
  if (address === undefined) return undefined;
  const { text } = linkSource(content, source);
  const isRetold = access === 'second-hand' && !urlUnread;
  return { text: 'Read the original', href: address, note: isRetold ? `${text}, through a page that quotes it` : text };
}

/** Where the originals of a claim and the claim itself can be read; each address once. */
export function viewAddresses(content: Content, claim: Claim): ClaimPage['addresses'] {
  const originals = (claim.check?.originalClaims ?? []).flatMap(
    (id) => addressOf(content, entryOf(content.claims, id, 'claims')) ?? [],
  );
  const own = addressOf(content, claim);
  const named = [
    ...originals,
    ...(own ? [{ ...own, text: originals.length > 0 ? 'Read where it is said' : 'Read it at its source' }] : []),
  ];
  return [...new Map(named.toReversed().map((address) => [address.href, address])).values()].toReversed();
}

/** A claim with all that its own page shows. Throws if the id is unknown. */
export function viewClaimPage(content: Content, id: string): ClaimPage {
  const claim = entryOf(content.claims, id, 'claims');
  const { check } = claim;
  const score = viewScore(content, claim);
  return {
    ...viewClaim(content, id),
    theme: { id: claim.theme, name: themeLabels[claim.theme] },
    ...(claim.horizon && { horizon: claim.horizon }),
    place: geographyLabels[claim.geography],
    population: claim.population,
    ...(claim.counts && { counts: `${quantityLabels[claim.counts.what]}: ${claim.counts.of}` }),
    locator: claim.locator,
    addresses: viewAddresses(content, claim),
    added: formatDate(claim.added),
    changes: claim.changes?.map(({ date, what }) => ({ date: formatDate(date), what })) ?? [],
    attributions:
      claim.attributedTo?.map(({ name, source }) => ({
        name,
        ...(source && { source: linkSource(content, source) }),
      })) ?? [],
    caveats: claim.caveats?.map((caveat) => renderInline(content, caveat)) ?? [],
    ...(check && {
      finding: {
        text: renderInline(content, check.finding),
        read: readLabels[check.read],
        compared: check.compared ? describeCompared(check.compared) : '',
        ...(check.original && { original: linkSource(content, check.original) }),
        originals: (check.originalClaims ?? []).map((id) => viewClaim(content, id, false)),
        newer: (check.newer ?? []).map((id) => viewClaim(content, id, false)),
      },
    }),
    ...(score && { score }),
    ...usesOfClaim(content, id),
    originalOf: standingClaims(content)
      .filter((other) => other.check?.originalClaims?.includes(id))
      .map((other) => viewClaim(content, other.id, false)),
  };
}

/** Every claim with all that its own page shows, in order of id. */
export async function getClaimPages(): Promise<ClaimPage[]> {
  const content = await getContent();
  return [...content.claims.keys()].map((id) => viewClaimPage(content, id));
}

/** A row of the ledger, with the keys that the filter reads. */
export interface LedgerRow extends ClaimView {
  theme: Theme;
  gradeId: string;
  sourceId: string;
  outcome: string;
}

export interface Ledger {
  groups: { id: Theme; name: string; rows: LedgerRow[] }[];
  /** How many claims stand. */
  count: number;
  /** How many were withdrawn, in a sentence; empty where none was. */
  withdrawn: string;
  sources: { id: string; name: string }[];
}

/** Figures first, then what is said in words, and last what no longer holds. */
function placeInLedger({ withdrawn, isFigure: hasFigure }: ClaimView): number {
  if (withdrawn) return 2;
  return hasFigure ? 0 : 1;
}

/** The ledger: every claim by theme, withdrawn ones last, and the sources that it can be filtered by. */
export function viewLedger(content: Content): Ledger {
  const rows = [...content.claims.values()].map((claim) => ({
    ...viewClaim(content, claim.id),
    theme: claim.theme,
    gradeId: claim.grade,
    sourceId: claim.source,
    outcome: claim.withdrawn ? 'withdrawn' : (outcomeOf(claim) ?? 'not-checked'),
  }));
  const standing = rows.filter(({ withdrawn }) => withdrawn === undefined);
  const used = new Set(rows.map(({ sourceId }) => sourceId));
  return {
    groups: keysOf(themeLabels)
      .map((id) => ({
        id,
        name: themeLabels[id],
        rows: rows.filter(({ theme }) => theme === id).toSorted((a, b) => placeInLedger(a) - placeInLedger(b)),
      }))
      .filter((group) => group.rows.length > 0),
    count: standing.length,
    withdrawn: describeWithdrawn(rows.length - standing.length),
    sources: [...used]
      .map((id) => ({ id, name: linkSource(content, id).text }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

/** The ledger of the site. */
export async function getLedger(): Promise<Ledger> {
  return viewLedger(await getContent());
}
