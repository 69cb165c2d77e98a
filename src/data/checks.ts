import type { Html } from '../facts/format/html.ts';
import {
  checkOutcomes,
  countChecks,
  isCorrected,
  isFigure,
  outcomeOf,
  summariseChecks,
  type CheckOutcome,
  type CheckSummary,
} from '../facts/statistics/count-checks.ts';
import { countLean, describeChecks, describeCompared, describeLean } from '../facts/describe/checks.ts';
import { verdictLabels, type Label } from '../facts/format/labels.ts';
import { axisFor, type Axis, type Bar } from '../facts/plots/bar-series.ts';
import { furthestFirst } from '../facts/statistics/check-distance.ts';
import { barBeside } from './charts.ts';
import { addressOf, viewClaim, type Address, type ClaimView } from './claims.ts';
import { entryOf, getContent, standingClaims, type Content } from './content.ts';
import { linkSource, type Link } from './links.ts';
import { renderInline } from './prose.ts';

const outcomeLabels: Record<CheckOutcome, Label> = {
  ...verdictLabels,
  'own-origin': {
    name: 'Its own origin',
    meaning: 'The number is the page’s own; all that can be checked is that the page states it.',
  },
};

export interface OutcomeRow {
  id: CheckOutcome;
  label: Label;
  figures: number;
  claims: number;
}

export interface Correction {
  claim: ClaimView;
  originals: ClaimView[];
  /** Newer figures on the same question. */
  newer: ClaimView[];
  /** How the claim stands to its original, in words. */
  compared: string;
  original?: Link;
  finding?: Html;
}

/** A figure that lies far from its original, with both on one axis. */
export interface FurthestCheck {
  id: string;
  claim: ClaimView;
  original: ClaimView;
  /** Where the original itself can be read, if that is known. */
  address?: Address;
  bar: Bar;
  axis: Axis;
}

export interface ChecksPage {
  finding: string;
  /** Which way the corrected figures err. */
  lean: string;
  summary: CheckSummary;
  outcomes: OutcomeRow[];
  /** The figures that lie furthest from their originals, the furthest first. */
  furthest: FurthestCheck[];
  corrections: Correction[];
  groups: { id: CheckOutcome; label: Label; claims: Correction[] }[];
}

type CheckCounts = Pick<ChecksPage, 'finding' | 'lean' | 'summary' | 'outcomes'>;

function viewCorrection(content: Content, id: string): Correction {
  const { check } = content.claims.get(id) ?? {};
  return {
    claim: viewClaim(content, id, false),
    originals: (check?.originalClaims ?? []).map((original) => viewClaim(content, original, false)),
    newer: (check?.newer ?? []).map((newer) => viewClaim(content, newer, false)),
    compared: check?.compared ? describeCompared(check.compared) : '',
    ...(check?.original && { original: linkSource(content, check.original) }),
    ...(check && { finding: renderInline(content, check.finding) }),
  };
}

const mostFurthest = 5;

function viewFurthest(content: Content): FurthestCheck[] {
  const traced = standingClaims(content).flatMap((claim) => {
    const [first] = claim.check?.originalClaims ?? [];
    return first === undefined ? [] : [{ claim, original: entryOf(content.claims, first, 'claims') }];
  });
  return furthestFirst(traced, mostFurthest).flatMap(({ claim, original }) => {
    const bar = barBeside(content, claim, original);
    const views = { claim: viewClaim(content, claim.id, false), original: viewClaim(content, original.id, false) };
    const address = addressOf(content, original);
    return bar ? [{ id: claim.id, ...views, ...(address && { address }), bar, axis: axisFor([bar], {}) }] : [];
  });
}

/** What the checks found, in short: for the picture on the home page and on the checks page. */
export function viewCheckCounts(content: Content): CheckCounts {
  const claims = standingClaims(content);
  const counts = countChecks(claims);
  const summary = summariseChecks(claims);
  const corrected = claims.filter((claim) => isFigure(claim) && isCorrected(claim));
  return {
    finding: describeChecks(summary),
    lean: describeLean(countLean(corrected)),
    summary,
    outcomes: counts.map(({ outcome, figures, claims }) => ({
      id: outcome,
      label: outcomeLabels[outcome],
      figures,
      claims,
    })),
  };
}

/** The counts of all checks of the site. */
export async function getCheckCounts(): Promise<CheckCounts> {
  return viewCheckCounts(await getContent());
}

/** The whole story of the checks: counts, every correction with both figures, and the rest by outcome. */
export function viewChecks(content: Content): ChecksPage {
  const checked = standingClaims(content).filter(({ check }) => check);
  const figuresFirst = checked.toSorted((a, b) => Number(isFigure(b)) - Number(isFigure(a)));
  return {
    ...viewCheckCounts(content),
    furthest: viewFurthest(content),
    corrections: figuresFirst.filter(isCorrected).map(({ id }) => viewCorrection(content, id)),
    groups: checkOutcomes
      .map((outcome) => ({
        id: outcome,
        label: outcomeLabels[outcome],
        claims: figuresFirst
          .filter((claim) => outcomeOf(claim) === outcome && !isCorrected(claim))
          .map(({ id }) => viewCorrection(content, id)),
      }))
      .filter(({ claims }) => claims.length > 0),
  };
}

/** The checks of the site. */
export async function getChecksPage(): Promise<ChecksPage> {
  return viewChecks(await getContent());
}
