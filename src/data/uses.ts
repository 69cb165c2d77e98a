import type { Content } from './content.ts';
import { href } from './href.ts';
import type { Link } from './links.ts';

/** Every id that a value holds anywhere, also as the target of a link in prose. */
function mentions(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value === id || value.includes(`(claim:${id})`);
  if (Array.isArray(value)) return value.some((item) => mentions(item, id));
  return typeof value === 'object' && value !== null && Object.values(value).some((item) => mentions(item, id));
}

/** The pages that show a claim, and the disagreements it takes part in. */
export function usesOfClaim(content: Content, id: string): { usedOn: Link[]; disagreements: Link[] } {
  const roles = [...content.roles.values()]
    .filter(
      (role) =>
        mentions(role, id) ||
        [...content.tasks.values()].some((file) => file.role === role.id && mentions(file.tasks, id)) ||
        content.claims.get(id)?.trackerScore?.role === role.id,
    )
    .map((role) => ({ text: role.title, href: href(`/roles/${role.id}/`) }));
  const sectors = [...content.sectors.values()]
    .filter((sector) => mentions(sector, id))
    .map((sector) => ({ text: sector.title, href: href(`/sectors/${sector.id}/`) }));
  const camps = [...content.camps.values()]
    .filter((camp) => mentions(camp, id))
    .map((camp) => ({ text: camp.title, href: href(`/camps/#${camp.id}`) }));
  const disagreements = [...content.disagreements.values()]
    .filter((disagreement) => disagreement.claims.includes(id))
    .map((disagreement) => ({ text: disagreement.title, href: href(`/disagreements/#${disagreement.id}`) }));
  return { usedOn: [...roles, ...sectors, ...camps], disagreements };
}
