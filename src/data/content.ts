import { getCollection } from 'astro:content';
import type { Camp } from '../schemas/camp.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Disagreement } from '../schemas/disagreement.ts';
import type { Measure } from '../schemas/measure.ts';
import type { ActivitiesFile, Occupation } from '../schemas/occupation.ts';
import type { Ratings } from '../schemas/rating.ts';
import type { Release } from '../schemas/release.ts';
import type { Role } from '../schemas/role.ts';
import type { Sector } from '../schemas/sector.ts';
import type { WithId } from '../schemas/shared.ts';
import type { Source } from '../schemas/source.ts';
import type { TasksFile } from '../schemas/task.ts';
import type { Tracker } from '../schemas/tracker.ts';

export type WithBody<Data> = WithId<Data> & { body: string };

/** All content, by id, each collection in the order of its ids. */
export interface Content {
  sources: Map<string, WithId<Source>>;
  claims: Map<string, Claim>;
  roles: Map<string, WithBody<Role>>;
  tasks: Map<string, WithId<TasksFile>>;
  ratings: Map<string, WithId<Ratings>>;
  trackers: Map<string, WithId<Tracker>>;
  sectors: Map<string, WithBody<Sector>>;
  camps: Map<string, WithBody<Camp>>;
  disagreements: Map<string, WithId<Disagreement>>;
  measures: Map<string, WithId<Measure>>;
  occupations: Map<string, WithId<Occupation>>;
  release: Map<string, WithId<Release>>;
  activities: Map<string, WithId<ActivitiesFile>>;
}

function byId<Data extends object>(entries: { id: string; data: Data }[]): Map<string, WithId<Data>> {
  return new Map(
    entries.toSorted((a, b) => a.id.localeCompare(b.id)).map(({ id, data }) => [id, { ...data, id }] as const),
  );
}

/** Entries of Markdown files, with the prose below their fields. */
function withBodies<Data extends object>(entries: { id: string; data: Data; body?: string | undefined }[]) {
  return byId(entries.map(({ id, data, body = '' }) => ({ id, data: { ...data, body } })));
}

async function loadAll(): Promise<Content> {
  return {
    sources: byId(await getCollection('sources')),
    claims: byId(await getCollection('claims')),
    roles: withBodies(await getCollection('roles')),
    tasks: byId(await getCollection('tasks')),
    ratings: byId(await getCollection('ratings')),
    trackers: byId(await getCollection('trackers')),
    sectors: withBodies(await getCollection('sectors')),
    camps: withBodies(await getCollection('camps')),
    disagreements: byId(await getCollection('disagreements')),
    measures: byId(await getCollection('measures')),
    occupations: byId(await getCollection('occupations')),
    release: byId(await getCollection('release')),
    activities: byId(await getCollection('activities')),
  };
}

let loaded: Promise<Content> | undefined;

/** All content; read once a build, and anew for every page in development so that edits show. */
export function getContent(): Promise<Content> {
  if (import.meta.env.DEV) return loadAll();
  loaded ??= loadAll();
  return loaded;
}

/** The entry with this id. Throws if there is none, naming the collection and the id. */
export function entryOf<Entry>(entries: ReadonlyMap<string, Entry>, id: string, collection: keyof Content): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`content/${collection} has no entry "${id}"`);
  return entry;
}

/** Which edition of the official statistics the figures of occupations come from. */
export function releaseOf(content: Content): Release {
  return entryOf(content.release, 'release', 'release');
}
