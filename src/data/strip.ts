import { formatNumber, formatValue } from '../facts/formatvalue.ts';
import { formatDate } from '../facts/formatdate.ts';
import { describeSelfDisagreement, describeSpread } from '../facts/describefindings.ts';
import { methodLabels, useLabels } from '../facts/labels.ts';
import { shortenScoreName } from '../facts/shortenscorename.ts';
import { rankScores, spreadOfScores, widestSelfDisagreement, type PlacedScore } from '../facts/rankscores.ts';
import { entryOf, type Content } from './content.ts';
import { href } from './href.ts';
import type { Link } from './links.ts';

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
  use: string;
  title: string;
  label: string;
  date: string;
  method: string;
}

/** The exposure strip of a role: what trackers say, in groups that are read apart. */
export interface Strip {
  role: string;
  finding: string;
  aside: string;
  groups: { id: string; heading: string; note: string; rows: StripRow[] }[];
  low: number;
  high: number;
  trackers: number;
  /** Places of all but second scores, 0–100: the strip in small. */
  marks: number[];
}

function rowOf(content: Content, { claim, position }: PlacedScore): StripRow {
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
    use: useLabels[trackerScore.use].name.toLowerCase(),
    title: trackerScore.title,
    label: trackerScore.label ?? 'not stated',
    date: formatDate(claim.asOf),
    method: methodLabels[tracker.method].name,
  };
}

/** The strip of a role; without any score it has no groups and a finding that says so. */
export function viewStrip(content: Content, role: string, plural: string): Strip {
  const scores = rankScores([...content.claims.values()], role);
  const spread = spreadOfScores(scores);
  const within = widestSelfDisagreement(scores);
  const rows = (use: 'main' | 'near-title' | 'second-score') =>
    scores.filter(({ claim }) => claim.trackerScore.use === use).map((score) => rowOf(content, score));
  const groups = [
    {
      id: 'main',
      heading: 'Scores for this title',
      note: 'each on its own scale, drawn in one direction',
      rows: rows('main'),
    },
    {
      id: 'near-title',
      heading: 'Scores for a near title',
      note: 'close, but not the same job',
      rows: rows('near-title'),
    },
    {
      id: 'second-score',
      heading: 'Second scores',
      note: 'another number from a tracker above',
      rows: rows('second-score'),
    },
  ];
  return {
    role,
    finding: describeSpread(plural, spread),
    aside: within
      ? describeSelfDisagreement(entryOf(content.trackers, within.tracker, 'trackers').name, within.low, within.high)
      : '',
    groups: groups.filter((group) => group.rows.length > 0),
    low: spread?.low ?? 0,
    high: spread?.high ?? 0,
    trackers: spread?.trackers ?? 0,
    marks: scores.filter(({ claim }) => claim.trackerScore.use !== 'second-score').map(({ position }) => position),
  };
}
