/** A path of the site with the base path before it: `/claims/x/` → `/base/claims/x/`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
