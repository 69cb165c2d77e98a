import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { claimsFileSchema } from '../../src/schemas/claim.ts';
import { dist, embeds, pageAt, pages, readBuilt, unlike } from './built.ts';

const valueOf = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]?.trim();

/** The comparison of two roles, which may stand under two addresses. */
const isPair = (path: string) => /^\/compare\/[^/]+\/[^/]+\/index\.html$/.test(path);
const reverse = (address: string) => address.replace(/([^/]+)\/([^/]+)\/$/, '$2/$1/');

/** A fragment that holds what a page shows is no anchor. */
const isState = (link: string) => link.includes('#v=');

/** A page that has moved says so, and is to be found under the address that it moved to. */
const isMoved = (html: string) => html.includes('<meta http-equiv="refresh"');

test('every kind of page is there', () => {
  const paths = pages.map(({ path }) => path);
  const kinds = ['/', '/roles/', '/roles/machine-learning-engineer/', '/market/', '/sectors/', '/camps/', '/claims/'];
  const more = [
    '/disagreements/',
    '/sources/',
    '/trackers/',
    '/checks/',
    '/method/',
    '/sectors/trades/',
    '/compare/',
    '/data/',
  ];
  for (const kind of [...kinds, ...more]) expect(paths).toContain(`${kind}index.html`);
  expect(paths).toContain('/404.html');
  expect(paths.length).toBeGreaterThan(400);
});

test('every page has a title of its own, a description, one h1, a language and, but for 404, a canonical link', () => {
  const titles = new Set<string>();
  for (const { path, html } of pages) {
    const title = valueOf(html, /<title>([^<]+)<\/title>/);
    expect(title, path).toBeTruthy();
    titles.add(title ?? '');
    expect(valueOf(html, /<meta name="description" content="([^"]+)"/), path).toBeTruthy();
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    expect(html, path).toMatch(/<html lang="en">/);
    const address = path === '/404.html' ? undefined : `http://localhost:4321${path.replace('index.html', '')}`;
    const canonical = valueOf(html, /<link rel="canonical" href="([^"]+)"/);
    if (isPair(path)) expect([address, reverse(address ?? '')], path).toContain(canonical);
    else if (isMoved(html)) expect(html, path).toContain(`content="0; url=${new URL(canonical ?? '').pathname}"`);
    else expect(canonical, path).toBe(address);
  }
  expect(titles.size).toBe(pages.length);
});

test('an address that a job had leads on to the one that it has', () => {
  const moved = pages.filter(({ html }) => isMoved(html)).map(({ path }) => path);
  expect(moved).toContain('/roles/electricians/index.html');
  for (const path of moved) {
    const next = valueOf(readBuilt(path), /content="0; url=([^"]+)"/);
    expect(isMoved(pageAt(next ?? '')), path).toBe(false);
  }
});

test('every link and every anchor leads somewhere', async () => {
  const checker = new LinkChecker();
  const { links, passed } = await checker.check({
    path: './',
    serverRoot: dist,
    recurse: true,
    checkFragments: true,
    concurrency: 50,
    // While pages are parsed, a connection can time out; a missing page is an answer, and is not asked for again.
    retryErrors: true,
    // The network is not asked; addresses of sources are checked for their form by the schemas.
    linksToSkip: (link) =>
      Promise.resolve(
        !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+\//.test(link) || link.includes(':4321/') || isState(link),
      ),
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent} → ${url}`);
  expect(broken).toEqual([]);
  expect(passed).toBe(true);
  const reached = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url.replace(/#.*/, '')));
  expect(reached.size).toBeGreaterThan(400);
}, 300_000);

// To validate a page takes long. Where pages are alike, one of them is enough; CI reads all.
const checked = process.env['CI'] ? [...pages, ...embeds] : unlike([...pages, ...embeds]);

test(`the HTML is valid, of ${checked.length} pages`, async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Astro and React write void elements, attribute case and inline scripts in their own, valid ways.
      'void-style': 'off',
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // A field that suggests jobs as one types is no list of fixed choices.
      'prefer-native-element': 'off',
      // A claim's title is its statement: cut short, it would no longer say what is claimed.
      'long-title': 'off',
    },
    elements: [
      'html5',
      // Astro writes the style of its islands where the first island stands.
      { style: { flow: true } },
      {
        'astro-island': { flow: true, permittedContent: ['@flow'] },
        'astro-slot': { flow: true, permittedContent: ['@flow'] },
      },
    ],
  });
  const messages: string[] = [];
  for (const { path, html } of checked) {
    const report = await validator.validateString(html, path);
    for (const { messages: found } of report.results)
      for (const { line, ruleId, message } of found) messages.push(`${path}:${line} ${ruleId}: ${message}`);
  }
  expect(messages.slice(0, 20)).toEqual([]);
}, 300_000);

describe('nothing comes from elsewhere', () => {
  test('no page loads a script, style, font or picture from another site', () => {
    for (const { path, html } of [...pages, ...embeds]) {
      const loaded = [...html.matchAll(/<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc="([^"]+)"/g)];
      const linked = [...html.matchAll(/<link\b(?![^>]*rel="(?:canonical|home|alternate)")[^>]*\bhref="([^"]+)"/g)];
      for (const [, address = ''] of [...loaded, ...linked]) expect(address, path).toMatch(/^\/(?!\/)/);
      expect(html, path).not.toMatch(/url\(["']?(?:https?:)?\/\//);
    }
  });

  test('every page carries the strict policy', () => {
    for (const { path, html } of [...pages, ...embeds]) {
      const policy = valueOf(html, /<meta http-equiv="content-security-policy" content="([^"]+)"/) ?? '';
      const directives = new Map(
        policy.split(';').map((part) => {
          const [name = '', ...values] = part.trim().split(/\s+/);
          return [name, values];
        }),
      );
      expect(directives.get('default-src'), path).toEqual(["'none'"]);
      expect(directives.get('object-src'), path).toEqual(["'none'"]);
      expect(directives.get('base-uri'), path).toEqual(["'none'"]);
      for (const name of ['script-src', 'style-src']) {
        const values = directives.get(name) ?? ['missing'];
        for (const value of values) expect(value, `${path} ${name}`).toMatch(/^'self'$|^'sha(?:256|384|512)-[^']+'$/);
      }
      for (const [name, values] of directives)
        for (const value of values) expect(value, `${path} ${name}`).toMatch(/^'(?:none|self|sha\d+-[^']+)'$|^data:$/);
    }
  });

  test('no HTML carries a style attribute or an event handler, which the policy would block', () => {
    const marked = [...pages, ...embeds].flatMap(({ path, html }) => {
      const found = /<[a-z][^>]*\s(?:style|on[a-z]+)="[^"]*"/.exec(html);
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(marked).toEqual([]);
  });
});

test('every page that shows a figure on suicide says where help is', () => {
  const ids = checkContent(process.cwd())
    .files.filter(({ collection }) => collection === 'claims')
    .flatMap(({ data }) => claimsFileSchema.parse(data).claims)
    .filter(({ sensitive }) => sensitive === 'suicide')
    .map(({ id }) => id);
  const shown = pages.filter(({ html }) => ids.some((id) => html.includes(`/claims/${id}/`)));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(({ html }) => !html.includes('findahelpline.com')).map(({ path }) => path)).toEqual([]);
});

test('bars that share an axis count the same thing, in the same unit, of the same people', () => {
  const { files } = checkContent(process.cwd());
  const claims = new Map(
    files
      .filter(({ collection }) => collection === 'claims')
      .flatMap(({ data }) => claimsFileSchema.parse(data).claims)
      .map((claim) => [claim.id, claim]),
  );
  const pictures = pages.flatMap(({ path, html }) =>
    html
      .split('class="bar-picture"')
      .slice(1)
      // An axis of years says itself that its forecasts are of different events.
      .map((part) => ({ path, ids: [...(part.split('class="bar-axis"')[0] ?? '').matchAll(/\/claims\/([\w-]+)\//g)] })),
  );
  const counted = pictures.map(({ path, ids }) => ({
    path,
    kinds: ids.flatMap(([, id]) => claims.get(id ?? '')?.counts ?? []).filter(({ what }) => what !== 'years-until'),
  }));
  expect(counted.filter(({ kinds }) => kinds.length > 1).length).toBeGreaterThan(0);
  for (const { path, kinds } of counted)
    expect(new Set(kinds.map((kind) => JSON.stringify(kind))).size, path).toBeLessThanOrEqual(1);
});

test('every claim of the five documents stands on a page besides its own', () => {
  const documents = new Set([
    'audecibel-mla-030',
    'knowitol-ai-impact-mle',
    'ai-proof-mle',
    'jobisque-mle',
    'denominations-will-ai-take-my-job',
  ]);
  const { files } = checkContent(process.cwd());
  const own = files
    .filter(({ collection }) => collection === 'claims')
    .flatMap(({ data }) => claimsFileSchema.parse(data).claims)
    .filter(({ source, withdrawn }) => documents.has(source) && !withdrawn);
  // The ledger, and the list that each source has, name every claim there is.
  const shown = new Set(
    pages
      .filter(({ path, html }) => !path.startsWith('/claims/') && html !== '')
      .flatMap(({ path, html }) => {
        const text = path.startsWith('/sources/') ? (html.split('id="claims"')[0] ?? '') : html;
        return [...text.matchAll(/\/claims\/([\w-]+)\//g)].map(([, id]) => id);
      }),
  );
  expect(own.length).toBeGreaterThan(200);
  expect(own.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
});
