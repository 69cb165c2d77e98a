// What the environment may set, for Astro's configuration and for the scripts.

/** What the site is built for and where it is served. */
export interface Settings {
  /** Scheme and host of the site, for example `https://example.org`. */
  site: string;
  /** Path under which the site lives, for example `/careers`; `/` for none. */
  base: string;
  /** 1–65535. */
  port: number;
  /** Name or address of the network interface. */
  host: string;
  /** Address of the repository on GitHub, for links to its forms; none if not set. */
  repository?: string;
}

function refuse(name: string, found: string, allowed: string): never {
  throw new Error(`${name} is "${found}"; allowed is ${allowed}.`);
}

function readSite(found: string): string {
  const allowed = 'scheme and host, such as https://example.org';
  if (!/^https?:\/\/[^/?#@\\\s]+\/?$/i.test(found) || !URL.canParse(found))
    return refuse(
      'SITE_URL',
      found,
      /^https?:\/\/[^/]+\/./i.test(found) ? `${allowed}; a path goes to BASE_PATH` : allowed,
    );
  return new URL(found).origin;
}

function readBase(found: string): string {
  // Empty is what GitHub Pages gives for a site at the root.
  if (!/^$|^\/$|^(?:\/[\w.~-]+)+\/?$/.test(found) || /\/\.\.?(?:\/|$)/.test(found))
    return refuse('BASE_PATH', found, 'a path such as /careers, of letters, digits and - . _ ~, or / for the root');
  return found || '/';
}

function readPort(found: string): number {
  const port = Number(found);
  if (!/^\d+$/.test(found) || port < 1 || port > 65_535)
    return refuse('PORT', found, 'a whole number from 1 to 65535, such as 4321');
  return port;
}

function readHost(found: string): string {
  if (!/^[\w.:-]+$/.test(found))
    return refuse('HOST', found, 'a name or address such as localhost, or 0.0.0.0 for every network of the machine');
  return found;
}

function readRepository(found: string): string {
  if (!/^https:\/\/[\w.-]+(?:\/[\w.-]+){2}\/?$/.test(found))
    return refuse('REPOSITORY_URL', found, 'the address of a repository, such as https://github.com/owner/name');
  return found.replace(/\/$/, '');
}

/** Reads the settings; those that are not set have defaults. Throws one sentence for one that makes no sense. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const repository = environment['REPOSITORY_URL'];
  return {
    site: readSite(environment['SITE_URL'] ?? 'http://localhost:4321'),
    base: readBase(environment['BASE_PATH'] ?? '/'),
    port: readPort(environment['PORT'] ?? '4321'),
    host: readHost(environment['HOST'] ?? 'localhost'),
    ...(repository !== undefined && { repository: readRepository(repository) }),
  };
}
