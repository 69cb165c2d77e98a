import { z } from 'zod';

/** Every collection of content, and so everything an id can point into. */
export const collectionNames = [
  'sources',
  'claims',
  'roles',
  'tasks',
  'ratings',
  'trackers',
  'sectors',
  'camps',
  'disagreements',
  'measures',
  'occupations',
  'release',
  'official',
  'activities',
  'named-tasks',
  'work-activities',
  'colloquial',
  'census',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/**
 * What the content check needs to know of a field beyond its shape: an id that must exist in a collection, prose whose
 * figures must be links to claims, or a heading, which has no links and so no figures. Kept apart from `.meta()` so that it does not leak into the JSON
 * Schemas that editors read.
 */
export const fieldMarks = z.registry<{ references?: CollectionName; prose?: true; heading?: true }>();

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A permanent id: kebab-case, part of a public address, never reused. */
export const idSchema = z
  .string()
  .max(80)
  .regex(kebabCase, 'an id in kebab-case: small letters, digits and single hyphens')
  .describe('Permanent id in kebab-case. It is part of a public address: never change or reuse it.');

/** An id that must exist in `collection`; the content check resolves it and suggests the nearest id. */
export function reference(collection: CollectionName, description: string) {
  return z
    .string()
    .regex(kebabCase, `an id from content/${collection}, in kebab-case`)
    .describe(description)
    .register(fieldMarks, { references: collection });
}

/** Text for readers, in inline Markdown; its figures are written as `[89%](claim:id)`. */
export function prose(description: string) {
  return z
    .string()
    .trim()
    .min(3)
    .describe(`${description} Inline Markdown; write a figure as a link to its claim: [89%](claim:some-id).`)
    .register(fieldMarks, { prose: true });
}

/** A name, title or question for readers. A figure in it could not be a link to its claim. */
export function heading(description: string, shortest = 3) {
  return z.string().min(shortest).describe(description).register(fieldMarks, { heading: true });
}

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

function isRealDate(date: string): boolean {
  if (date.length !== 10) return true;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** Time zones run up to fourteen hours ahead of UTC: "today" is what it is where the day began first. */
function isPast(date: string): boolean {
  if (date === 'undated') return true;
  const today = new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString();
  return date <= today.slice(0, date.length);
}

/** No figure on this site is older than the century before; `0001` is a slip. */
const isRecent = (date: string) => date >= '1900';

function datesLike(pattern: string, allowed: string) {
  return z
    .string({ error: allowed })
    .regex(new RegExp(`^(?:${pattern})$`), { error: allowed, abort: true })
    .refine(isRealDate, { error: 'a day that exists in the calendar', abort: true })
    .refine(isRecent, 'a date from 1900 on')
    .refine(isPast, 'a date that is not in the future');
}

/** A day, month or year as far as it is known: `2026-02-26`, `2026-02` or `2026`; never in the future. */
export const dateSchema = datesLike(day, 'a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks').describe(
  'Date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. Not in the future.',
);

/** A day of ours, in full: `2026-11-21`; never in the future. */
export const daySchema = datesLike(
  String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`,
  'a day as YYYY-MM-DD, in quotation marks',
).describe('A day, YYYY-MM-DD. Not in the future.');

/** The date a source attaches to a claim, or `undated` where it gives none. */
export const datedOrNotSchema = datesLike(
  `undated|${day}`,
  'a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks, or "undated"',
).describe('The date the source attaches: YYYY, YYYY-MM, YYYY-MM-DD, or "undated" where it gives none.');

/** Spaces, quotes, brackets and the like can end an attribute or a link early; a name and password deceive. */
function isPlainAddress(address: string): boolean {
  const { username, password } = new URL(address);
  return !/[\s"'<>\\^`{|}()]/.test(address) && username === '' && password === '';
}

/** An address a reader may be sent to: http or https only, so that no link can run as code. */
export const webAddressSchema = z
  .httpUrl({ error: 'an address that starts with https:// or http://', abort: true })
  .refine(isPlainAddress, 'an address without spaces, quotes, brackets, name or password')
  .describe('Address that starts with https:// or http://.');

/** Points an editor at the JSON Schema beside the content; it has no meaning for the site. */
export const editorSchemaField = z.string().optional().describe('Path of the JSON Schema that your editor uses.');
