import type { Html } from '../facts/format/html.ts';
import { describeReasons } from '../facts/describe/evidence.ts';
import { reasonLabels } from '../facts/format/labels.ts';
import { countRows, tally, type CountRow } from '../facts/statistics/tally.ts';
import { viewClaim, type ClaimView } from './claims.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { href } from './href.ts';
import { renderInline } from './prose.ts';

export interface DisagreementView {
  id: string;
  title: string;
  href: string;
  clash: Html;
  claims: ClaimView[];
  why: { reason: string; note: Html }[];
}

/** A disagreement ready for a page; its claims stand as they were made, each for itself. */
export function viewDisagreement(content: Content, id: string): DisagreementView {
  const { title, clash, claims, why } = entryOf(content.disagreements, id, 'disagreements');
  return {
    id,
    title,
    href: href(`/disagreements/#${id}`),
    clash: renderInline(content, clash),
    claims: claims.map((claim) => viewClaim(content, claim, false)),
    why: why.map(({ reason, note }) => ({ reason: reasonLabels[reason], note: renderInline(content, note) })),
  };
}

export interface DisagreementsPage {
  finding: string;
  /** How many disagreements have each reason, the most frequent first. */
  reasons: CountRow[];
  disagreements: DisagreementView[];
}

/** Every disagreement, in order of id, and what they have in common. */
export function viewDisagreements(content: Content): DisagreementsPage {
  const all = [...content.disagreements.values()];
  const reasons = tally(all.flatMap(({ why }) => [...new Set(why.map(({ reason }) => reason))]));
  return {
    finding: describeReasons(reasons, all.length),
    reasons: countRows(reasons, (reason) => reasonLabels[reason]),
    disagreements: [...content.disagreements.keys()].map((id) => viewDisagreement(content, id)),
  };
}

/** The disagreements of the site. */
export async function getDisagreementsPage(): Promise<DisagreementsPage> {
  return viewDisagreements(await getContent());
}
