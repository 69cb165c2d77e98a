import type { Claim } from '../../schemas/claim.ts';

/** A claim with its latest news: the day, and what changed; without `what` the claim is new. */
export interface ClaimNews {
  claim: Claim;
  /** YYYY-MM-DD. */
  date: string;
  what?: string;
}

/** Claims by their latest news, the newest first; on one day by id. */
export function rankNews(claims: readonly Claim[]): ClaimNews[] {
  return claims
    .map((claim): ClaimNews => {
      const [change] = (claim.changes ?? []).toSorted((a, b) => b.date.localeCompare(a.date));
      return change ? { claim, date: change.date, what: change.what } : { claim, date: claim.added };
    })
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.claim.id.localeCompare(b.claim.id));
}
