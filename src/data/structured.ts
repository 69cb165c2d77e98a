import type {
  BreadcrumbList,
  Dataset,
  DefinedTerm,
  FAQPage,
  Occupation,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';
import { readProse } from '../facts/prose/read-prose.ts';
import { getPublishedFiles } from './api.ts';
import type { Role } from '../schemas/role.ts';
import { fullAddress, toFullAddress } from './href.ts';
import type { Link } from './links.ts';
import type { Job } from './jobs.ts';
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
 * A job as an occupation. Only with an official median: an occupation without a salary is none to a search engine, and a
 * salary without a source is none to us; a median that is only a lower bound is no median to machines.
 */
export function describeJob({ title, href, role, occupation }: Job): WithContext<Occupation>[] {
  const medianPay = occupation?.payTopCoded ? undefined : occupation?.numbers.medianPay;
  if (medianPay === undefined) return [];
  const page = {
    '@type': 'WebPage' as const,
    '@id': toFullAddress(href),
    ...(role && { lastReviewed: role.reviewed }),
  };
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
      occupationalCategory: [...(role?.socCodes ?? occupation?.codes ?? [])],
      occupationLocation: [{ '@type': 'Country', name: 'US' }],
      estimatedSalary: [median],
    },
  ];
}

/** The questions of a role, with their answers as they stand on the page of all that is said of it. */
export function describeQuestions({ questions }: Pick<Role, 'questions'>): WithContext<FAQPage>[] {
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

/** What a named task's page says to machines: the term, and the classification that it is from. */
export function describeTask({ id, name, code }: { id: string; name: string; code: string }): WithContext<DefinedTerm> {
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    name,
    termCode: code,
    url: fullAddress(`/tasks/${id}/`),
    inDefinedTermSet: 'https://www.onetcenter.org/database.html',
  };
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
