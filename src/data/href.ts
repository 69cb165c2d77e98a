const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site with the base path before it: `/claims/x/` → `/base/claims/x/`. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** A path of the site as a full address. */
export function fullAddress(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

const isAddressed = new URL(import.meta.env.SITE).hostname !== 'localhost';

/** Where the site is found, as it stands on a picture: `example.org/careers`; undefined where it was not told. */
export function printedAddress(): string | undefined {
  return isAddressed ? fullAddress('/').replace(/^https?:\/\/|\/$/g, '') : undefined;
}

/** A path of the site as readers cite it; a site that was not told its address can name none that they would reach. */
export function citedAddress(path: string): string {
  return isAddressed ? fullAddress(path) : 'this site';
}

/** A link that carries the base path already, as a full address. */
export function toFullAddress(link: string): string {
  return new URL(link, import.meta.env.SITE).href;
}
