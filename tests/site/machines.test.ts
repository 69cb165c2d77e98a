import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtFiles, dist, embeds, pageAt, pages, readBuilt } from './built.ts';

const origin = 'http://localhost:4321';
const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
type Data = Record<string, unknown> & { '@type': string };
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => JSON.parse(text) as Data,
  );

describe('share pictures', () => {
  const pictures = builtFiles.filter((path) => path.startsWith('/share/'));

  test.each(pictures)('%s is 1200×630 and at most 120 KB', async (path) => {
    const file = readFileSync(join(dist, path));
    expect(await sharp(file).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
    expect(file.byteLength).toBeLessThanOrEqual(120 * 1024);
  });

  test('no two are alike, but for the same comparison the other way round', () => {
    const files = pictures.map((path) => readFileSync(join(dist, path)).toString('base64'));
    expect(new Set(files).size).toBe(pictures.length);
  });

  test('every page names one that exists, with a text for those who can’t see it', () => {
    for (const { path, html } of pages) {
      const address = metaOf(html, 'og:image') ?? '';
      expect(address.startsWith(`${origin}/share/`), path).toBe(true);
      expect(pictures, path).toContain(address.slice(origin.length));
      expect(metaOf(html, 'og:image:alt')?.length, path).toBeGreaterThan(20);
      expect([metaOf(html, 'og:image:width'), metaOf(html, 'og:image:height')], path).toEqual(['1200', '630']);
    }
  });

  test('roles and comparisons have pictures of their own', () => {
    const own = pages.filter(({ path }) => /^\/roles\/[^/]+\/index|^\/compare\/[^/]+\/[^/]+\//.test(path));
    expect(own.length).toBeGreaterThan(0);
    for (const { path, html } of own) {
      // A page that has moved has the picture of the one that it leads on to.
      const found =
        /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1] ?? path.replace('index.html', '');
      expect(metaOf(html, 'og:image'), path).toBe(`${origin}/share${found.replace(/\/$/, '.png')}`);
    }
  });
});

test('every page has what link previews read', () => {
  for (const { path, html } of pages) {
    expect(metaOf(html, 'og:title'), path).toBeTruthy();
    expect(metaOf(html, 'og:description'), path).toBe(metaOf(html, 'description'));
    expect(metaOf(html, 'og:type'), path).toMatch(/^(?:website|article)$/);
    expect(metaOf(html, 'twitter:card'), path).toBe('summary_large_image');
    if (path !== '/404.html')
      expect(metaOf(html, 'og:url'), path).toBe(/rel="canonical" href="([^"]+)"/.exec(html)?.[1]);
  }
});

describe('structured data', () => {
  test('parses on every page, and names where the page stands', () => {
    for (const { path, html } of pages) {
      const data = dataOf(html);
      for (const entry of data) expect(entry['@context'], path).toBe('https://schema.org');
      const trail = data.find((entry) => entry['@type'] === 'BreadcrumbList');
      if (path === '/index.html' || path === '/404.html') continue;
      const items = trail?.['itemListElement'] as {
        position: number;
        name: string;
        item: string;
      }[];
      expect(items.length, path).toBeGreaterThan(1);
      for (const [index, item] of items.entries()) {
        expect(item.position, path).toBe(index + 1);
        expect(item.name, path).toBeTruthy();
        expect(item.item, path).toMatch(/^http:\/\/localhost:4321\//);
      }
    }
  });

  test('the home page says how the site is searched', () => {
    const site = dataOf(pageAt('/')).find((entry) => entry['@type'] === 'WebSite');
    expect(site?.['name']).toBe('Career Risk Explorer');
    expect(site?.['url']).toBe(`${origin}/`);
    expect(site?.['potentialAction']).toMatchObject({
      '@type': 'SearchAction',
      'query-input': 'required name=search_term_string',
      target: { urlTemplate: `${origin}/roles/?v=1&q={search_term_string}` },
    });
  });

  test('a role with an official median is an occupation with all that is required; one without is none', () => {
    const { roles } = JSON.parse(readBuilt('/api/v1/roles.json')) as {
      roles: { id: string; title: string; medianPay: number | null }[];
    };
    expect(roles.some(({ medianPay }) => medianPay !== null)).toBe(true);
    // Of physicians the statistics say a lower bound alone, which is no median to a machine.
    const bounded = new Set(['physicians-and-surgeons']);
    for (const { id, title, medianPay } of roles) {
      const occupation = dataOf(pageAt(`/roles/${id}/`)).find((entry) => entry['@type'] === 'Occupation');
      if (medianPay === null || bounded.has(id)) expect(occupation, id).toBeUndefined();
      else
        expect(occupation, id).toMatchObject({
          name: title,
          occupationLocation: [{ '@type': 'Country', name: 'US' }],
          estimatedSalary: [
            {
              '@type': 'MonetaryAmountDistribution',
              name: 'base',
              currency: 'USD',
              duration: 'P1Y',
              median: medianPay,
            },
          ],
        });
    }
  });

  test('so is an official occupation, unless its median is only a lower bound or hourly', () => {
    const occupationOf = (id: string) =>
      dataOf(pageAt(`/roles/${id}/`)).find((entry) => entry['@type'] === 'Occupation');
    expect(occupationOf('paralegals-and-legal-assistants')).toMatchObject({
      name: 'Paralegals and legal assistants',
      occupationalCategory: ['23-2011'],
      estimatedSalary: [{ median: 61_010, currency: 'USD', duration: 'P1Y' }],
    });
    expect(occupationOf('physicians-and-surgeons')).toBeUndefined();
    expect(occupationOf('actors')).toBeUndefined();
  });

  test('questions have answers, and both stand on the page', () => {
    expect(dataOf(pageAt('/roles/electrician/claims/')).some((entry) => entry['@type'] === 'FAQPage')).toBe(true);
    for (const { path, html } of pages) {
      const page = dataOf(html).find((entry) => entry['@type'] === 'FAQPage');
      if (!page) continue;
      const entities = page['mainEntity'] as {
        '@type': string;
        name: string;
        acceptedAnswer: { text: string };
      }[];
      expect(entities.length, path).toBeGreaterThan(0);
      const shown = html
        .replace(/<script[\s\S]*?<\/script>/g, '')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ');
      for (const { name, acceptedAnswer } of entities) {
        expect(shown, path).toContain(name);
        expect(acceptedAnswer.text.length, path).toBeGreaterThan(20);
      }
    }
  });

  test('the data set has name, description, licence, creator and downloads that exist', () => {
    const set = dataOf(pageAt('/data/')).find((entry) => entry['@type'] === 'Dataset');
    const description = set?.['description'] as string;
    expect(set?.['name']).toBeTruthy();
    // Google takes descriptions from 50 to 5,000 characters.
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
    expect(set?.['license']).toMatch(/^https:/);
    expect(set?.['creator']).toMatchObject({ '@type': 'Organization' });
    for (const { contentUrl } of set?.['distribution'] as {
      contentUrl: string;
    }[])
      expect(builtFiles).toContain(contentUrl.slice(origin.length));
  });
});

describe('files for machines', () => {
  test('the sitemap lists every page once, embeds, moved pages and 404 aside', () => {
    const map = readBuilt('/sitemap-0.xml');
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    const expected = pages
      .filter(({ html }) => !html.includes('<meta http-equiv="refresh"'))
      .map(({ path }) => path)
      .filter((path) => path !== '/404.html')
      .map((path) => `${origin}${path.replace('index.html', '')}`);
    expect(listed.toSorted()).toEqual(expected.toSorted());
    expect(readBuilt('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
    expect(readBuilt('/sitemap-index.xml')).toContain(`${origin}/sitemap-0.xml`);
  });

  test('the feed holds fifty claims that exist, with dates', () => {
    const feed = readBuilt('/feed.xml');
    const links = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>.*?<pubDate>([^<]+)<\/pubDate>/gs)];
    expect(links).toHaveLength(50);
    for (const [, address = '', date = ''] of links) {
      expect(builtFiles).toContain(`${new URL(address).pathname}index.html`);
      expect(Number.isNaN(Date.parse(date))).toBe(false);
    }
  });

  test('the manifest names icons of the sizes that it says', async () => {
    const { icons, start_url: start } = JSON.parse(readBuilt('/manifest.webmanifest')) as {
      icons: { src: string; sizes: string }[];
      start_url: string;
    };
    expect(start).toBe('/');
    for (const { src, sizes } of icons) {
      const { width, height } = await sharp(readFileSync(join(dist, src))).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  test('llms.txt links to files that exist', () => {
    const text = readBuilt('/llms.txt');
    const links = [...text.matchAll(/\((http[^)]+)\)/g)].map(([, address = '']) => new URL(address).pathname);
    expect(links.length).toBeGreaterThan(5);
    for (const path of links) expect(builtFiles).toContain(path.endsWith('/') ? `${path}index.html` : path);
  });
});

describe('embeds', () => {
  test('each role has its strip and its tasks, each occupation its measures, and a comparison has a frame', () => {
    const { roles } = JSON.parse(readBuilt('/api/v1/roles.json')) as {
      roles: unknown[];
    };
    const { occupations } = JSON.parse(readBuilt('/api/v1/occupations.json')) as { occupations: unknown[] };
    expect(embeds).toHaveLength(2 * roles.length + occupations.length + 1);
  });

  test('they link back, stay out of search, open links outside the frame and carry no navigation', () => {
    for (const { path, html } of embeds) {
      expect(html, path).toMatch(/<link rel="canonical" href="http:\/\/localhost:4321\/(?:roles|compare)\//);
      expect(metaOf(html, 'robots'), path).toBe('noindex');
      expect(html, path).toContain('<base target="_blank">');
      expect(html, path).not.toContain('<nav');
      expect(html, path).toContain('Exposure is not job loss');
    }
  });
});
