import type { BreadcrumbList, Dataset, FAQPage, Occupation, Thing, WebSite, WithContext } from 'schema-dts';
import { readProse } from '../facts/readprose.ts';
import { getPublishedFiles } from './api.ts';
import { entryOf, getContent } from './content.ts';
import { figuresOfRole } from './comparison.ts';
import { fullAddress, toFullAddress } from './href.ts';
import type { Link } from './links.ts';
import { getContentChanged } from './published.ts';

/** Anything that describes a page to machines, in schema.org's words. */
export type Structured = WithContext<Thing>;

const context = 'https://schema.org';
const site = 'Career Risk Explorer';

/** The site, and how to search it. */
export function describeSite(): WithContext<WebSite> {
  const search = {
    '@type': 'SearchAction' as const,
    target: { '@type': 'EntryPoint' as const, urlTemplate: `${fullAddress('/roles/')}?v=1&q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return { '@context': context, '@type': 'WebSite', name: site, url: fullAddress('/'), potentialAction: search };
}

/** The pages above a page, and the page. */
export function describeTrail(trail: readonly Link[], name: string, address: string): WithContext<BreadcrumbList> {
  const steps = [...trail.map(({ text, href }) => ({ text, address: toFullAddress(href) })), { text: name, address }];
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, address: item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item,
    })),
  };
}

/**
 * A role as an occupation. Only with an official median: an occupation without a salary is none to a search engine, and
 * a salary without a source is none to us.
 */
async function describeOccupation(id: string): Promise<WithContext<Occupation> | undefined> {
  const content = await getContent();
  const role = entryOf(content.roles, id, 'roles');
  const { medianPay } = figuresOfRole(content, role);
  if (medianPay === undefined) return undefined;
  return {
    '@context': context,
    '@type': 'Occupation',
    name: role.title,
    mainEntityOfPage: { '@type': 'WebPage', '@id': fullAddress(`/roles/${id}/`), lastReviewed: role.reviewed },
    occupationalCategory: role.socCodes,
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
  };
}

/** The questions of a role, with their answers as they stand on the page. */
async function describeQuestions(id: string): Promise<WithContext<FAQPage> | undefined> {
  const content = await getContent();
  const { questions } = entryOf(content.roles, id, 'roles');
  if (questions.length === 0) return undefined;
  return {
    '@context': context,
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {
        '@type': 'Answer',
        text: readProse(answer)
          .map((part) => part.text)
          .join(''),
      },
    })),
  };
}

/** What a role's page says to machines. */
export async function describeRolePage(id: string): Promise<Structured[]> {
  const all = await Promise.all([describeOccupation(id), describeQuestions(id)]);
  return all.filter((entry) => entry !== undefined);
}

/** The published files as a data set. */
export async function describeDataset(): Promise<WithContext<Dataset>> {
  const files = await getPublishedFiles();
  const downloads = files.flatMap(({ href, csv }) => [
    { address: href, format: 'application/json' },
    ...(csv ? [{ address: csv, format: 'text/csv' }] : []),
  ]);
  return {
    '@context': context,
    '@type': 'Dataset',
    name: 'Career Risk Explorer: claims on AI and jobs',
    description:
      'Claims on AI and jobs with value, unit, date, place, source and grade of evidence; what comparing popular figures with their originals found; exposed shares of tasks; scores that tracking sites give to jobs.',
    url: fullAddress('/data/'),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: site, url: fullAddress('/') },
    dateModified: await getContentChanged(),
    isAccessibleForFree: true,
    distribution: downloads.map(({ address, format }) => ({
      '@type': 'DataDownload',
      encodingFormat: format,
      contentUrl: fullAddress(address),
    })),
  };
}
