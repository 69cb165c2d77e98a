import { remember } from '../facts/remember.ts';
import type { Content } from './content.ts';
import { href } from './href.ts';
import type { Link } from './links.ts';

/** What some data mentions: every text that may be an id, and every claim that its prose links to. */
const mentionsOf = remember((data: object): Set<string> => {
  const mentioned = new Set<string>();
  const read = (value: unknown): void => {
    if (typeof value === 'string') {
      mentioned.add(value);
      for (const [, id = ''] of value.matchAll(/\(claim:([^()\s]+)\)/g)) mentioned.add(id);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(read);
  };
  read(data);
  return mentioned;
});

/** The pages that show a claim, and the disagreements it takes part in. */
export function usesOfClaim(content: Content, id: string): { usedOn: Link[]; disagreements: Link[] } {
  const score = content.claims.get(id);
  // A strip shows the scores of its role by itself, but none that was withdrawn.
  const scored = score?.withdrawn ? undefined : score?.trackerScore?.role;
  const roles = [...content.roles.values()]
    .filter(
      (role) =>
        mentionsOf(role).has(id) ||
        [...content.tasks.values()].some((file) => file.role === role.id && mentionsOf(file.tasks).has(id)) ||
        scored === role.id,
    )
    .map((role) => ({ text: role.title, href: href(`/roles/${role.id}/`) }));
  const sectors = [...content.sectors.values()]
    .filter((sector) => mentionsOf(sector).has(id))
    .map((sector) => ({ text: sector.title, href: href(`/sectors/${sector.id}/`) }));
  const camps = [...content.camps.values()]
    .filter((camp) => mentionsOf(camp).has(id))
    .map((camp) => ({ text: camp.title, href: href(`/camps/#${camp.id}`) }));
  const disagreements = [...content.disagreements.values()]
    .filter((disagreement) => disagreement.claims.includes(id))
    .map((disagreement) => ({ text: disagreement.title, href: href(`/disagreements/#${disagreement.id}`) }));
  return { usedOn: [...roles, ...sectors, ...camps], disagreements };
}
