import { formatNumber, formatValue } from '../facts/format/value.ts';
import { formatDate } from '../facts/format/date.ts';
import { describeOtherScores, describeSelfDisagreement, describeScoreSpread } from '../facts/describe/scores.ts';
import { keysOf, methodLabels, scoreQuantityLabels, useLabels } from '../facts/format/labels.ts';
import { shortenScoreName } from '../facts/format/score-name.ts';
import {
  countsInSpread,
  countTrackers,
  rankScores,
  spreadsOfScores,
  widestSelfDisagreement,
  type PlacedScore,
} from '../facts/statistics/rank-scores.ts';
import type { ScoreQuantity } from '../schemas/claim.ts';
import { entryOf, type Content } from './content.ts';
import { href } from './href.ts';
import { linkSource, type Link } from './links.ts';

/** A row of the exposure strip. */
export interface StripRow {
  id: string;
  tracker: Link;
  claim: string;
  /** 0–100, right = more exposed. */
  position: number;
  positionText: string;
  /** The score as printed, with its scale and name. */
  native: string;
  name: string;
  /** The name cut to its telling word: `AI exposure score` → `exposure`. */
  word: string;
  turned: boolean;
  /** A headline score for this very title, of something that was measured. */
  isFull: boolean;
  /** What a reader must know of it at once. */
  note: string;
  use: string;
  title: string;
  label: string;
  date: string;
  method: string;
  /** The score as a number on its own scale, what that scale is, and who says so; for those who take it on. */
  score: number;
  unit: string;
  source: string;
}

/** Scores of one quantity: only these share a line. */
export interface StripGroup {
  id: ScoreQuantity;
  heading: string;
  /** What trackers of this quantity say that they score. */
  note: string;
  rows: StripRow[];
}

/** The strip of a role: what trackers say, a group for each quantity. */
export interface Strip {
  role: string;
  finding: string;
  aside: string;
  groups: StripGroup[];
  /** How many trackers score the role, whatever they measure. */
  trackers: number;
  /** The strip in small: of the quantity that most trackers score. */
  quantity: string;
  marks: number[];
  /** Every quantity in small. */
  mini: { id: ScoreQuantity; name: string; finding: string; marks: number[] }[];
}

function scoreNoteOf({ use, title, noneMeasured }: PlacedScore['claim']['trackerScore']): string {
  if (noneMeasured) return 'zero: no use was measured';
  return use === 'main' ? '' : `${useLabels[use].name.toLowerCase()}: ${title}`;
}

function scoreRowOf(content: Content, { claim, position }: PlacedScore): StripRow {
  const { trackerScore, value } = claim;
  const tracker = entryOf(content.trackers, trackerScore.tracker, 'trackers');
  return {
    id: claim.id,
    tracker: { text: tracker.name, href: href(`/trackers/${tracker.id}/`) },
    claim: href(`/claims/${claim.id}/`),
    position,
    positionText: formatNumber(position),
    native: formatValue(value),
    name: value.name,
    word: shortenScoreName(value.name, tracker.name),
    turned: value.direction === 'resilience',
    isFull: trackerScore.use === 'main' && !trackerScore.noneMeasured,
    note: scoreNoteOf(trackerScore),
    use: useLabels[trackerScore.use].name.toLowerCase(),
    title: trackerScore.title,
    label: trackerScore.label ?? 'not stated',
    date: formatDate(claim.asOf),
    method: methodLabels[tracker.method].name,
    score: value.score,
    unit: `score from ${value.min} to ${value.max}`,
    source: linkSource(content, claim.source).text,
  };
}

/** Of whom scores speak: where no tracker scores the very title, of people in jobs close to it. */
function whoIsScored(scores: readonly PlacedScore[], plural: string): string {
  const counted = scores.filter(countsInSpread);
  const isClose = counted.length > 0 && counted.every(({ claim }) => claim.trackerScore.use === 'near-title');
  return isClose ? `people in jobs close to that of ${plural}` : plural;
}

/** The strip of a role; without any score it has no groups and a finding that says so. */
export function viewStrip(content: Content, role: string, plural: string): Strip {
  const scores = rankScores([...content.claims.values()], role);
  const spreads = spreadsOfScores(scores);
  const within = widestSelfDisagreement(scores);
  const trackers = countTrackers(scores);
  const of = (quantity: ScoreQuantity) => scores.filter(({ claim }) => claim.trackerScore.quantity === quantity);
  const mini = spreads.map((spread) => ({
    id: spread.quantity,
    name: scoreQuantityLabels[spread.quantity].name,
    finding: describeScoreSpread(whoIsScored(of(spread.quantity), plural), [spread]),
    marks: of(spread.quantity)
      .filter(countsInSpread)
      .map(({ position }) => position),
  }));
  const aside = [
    describeOtherScores(spreads, trackers),
    within
      ? describeSelfDisagreement(entryOf(content.trackers, within.tracker, 'trackers').name, within.low, within.high)
      : '',
  ];
  return {
    role,
    finding: mini[0]?.finding ?? describeScoreSpread(plural, []),
    aside: aside.filter((text) => text !== '').join(' '),
    groups: keysOf(scoreQuantityLabels)
      .map((quantity) => ({
        id: quantity,
        heading: scoreQuantityLabels[quantity].name,
        note: scoreQuantityLabels[quantity].meaning,
        rows: of(quantity).map((score) => scoreRowOf(content, score)),
      }))
      .filter(({ rows }) => rows.length > 0),
    trackers,
    quantity: mini[0]?.name.toLowerCase() ?? '',
    marks: mini[0]?.marks ?? [],
    mini,
  };
}
