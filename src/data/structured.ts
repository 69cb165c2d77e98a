import type { BreadcrumbList, Dataset, FAQPage, Occupation, Thing, WebSite, WithContext } from 'schema-dts';
import { readProse } from '../facts/prose/read-prose.ts';
import { getPublishedFiles } from './api.ts';
import { entryOf, getContent } from './content.ts';
import { figuresOfRole } from './comparison.ts';
import type { Role } from '../schemas/role.ts';
import { fullAddress, toFullAddress } from './href.ts';
import type { Link } from './links.ts';
import type { OccupationView } from './occupations.ts';
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

/** What a job's page says of it as an occupation. */
interface Job {
  title: string;
  /** Path of its page, without the base path. */
  path: string;
  codes: readonly string[];
  /** US dollars a year, from official statistics. */
  medianPay: number | undefined;
  reviewed?: string;
}

/**
 * A job as an occupation. Only with an official median: an occupation without a salary is none to a search engine, and a
 * salary without a source is none to us.
 */
function describeJob({ title, path, codes, medianPay, reviewed }: Job): WithContext<Occupation>[] {
  if (medianPay === undefined) return [];
  const page = { '@type': 'WebPage' as const, '@id': fullAddress(path), ...(reviewed && { lastReviewed: reviewed }) };
  const median = {
    '@type': 'MonetaryAmountDistribution' as const,
    name: 'base',
    currency: 'USD',
    duration: 'P1Y',
    median: medianPay,
  };
  return [
    {
      '@context': context,
      '@type': 'Occupation',
      name: title,
      mainEntityOfPage: page,
      occupationalCategory: [...codes],
      occupationLocation: [{ '@type': 'Country', name: 'US' }],
      estimatedSalary: [median],
    },
  ];
}

/** What an occupation's page says to machines. A median that is only a lower bound is no median to them. */
export function describeOccupationPage({ id, title, codes, numbers, payTopCoded }: OccupationView): Structured[] {
  const medianPay = payTopCoded ? undefined : numbers.medianPay;
  return describeJob({ title, path: `/roles/${id}/`, codes, medianPay });
}

/** The questions of a role, with their answers as they stand on the page. */
function describeQuestions({ questions }: Role): WithContext<FAQPage>[] {
  if (questions.length === 0) return [];
  const page: WithContext<FAQPage> = {
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
  return [page];
}

/** What a role's page says to machines. */
export async function describeRolePage(id: string): Promise<Structured[]> {
  const content = await getContent();
  const role = entryOf(content.roles, id, 'roles');
  const { title, socCodes: codes, reviewed } = role;
  const { medianPay } = figuresOfRole(content, role);
  return [...describeJob({ title, path: `/roles/${id}/`, codes, medianPay, reviewed }), ...describeQuestions(role)];
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
      'Claims on AI and jobs with value, unit, date, place, source and grade of evidence; what comparing second-hand figures with their originals found; how exposed tasks were rated; scores that tracking sites give to jobs.',
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
