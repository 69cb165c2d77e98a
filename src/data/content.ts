import { getCollection } from 'astro:content';
import type { Camp } from '../schemas/camp.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Disagreement } from '../schemas/disagreement.ts';
import type { Measure } from '../schemas/measure.ts';
import type { ActivitiesFile, OccupationsFile } from '../schemas/occupation.ts';
import type { Ratings } from '../schemas/rating.ts';
import type { Role } from '../schemas/role.ts';
import type { Sector } from '../schemas/sector.ts';
import type { Source } from '../schemas/source.ts';
import type { TasksFile } from '../schemas/task.ts';
import type { Tracker } from '../schemas/tracker.ts';

type WithId<Data> = Data & { id: string };
type WithBody<Data> = WithId<Data> & { body: string };

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
  occupations: Map<string, WithId<OccupationsFile>>;
  activities: Map<string, WithId<ActivitiesFile>>;
}

function byId<Data extends object>(entries: { id: string; data: Data; body?: string }[]) {
  return new Map(
    entries
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(({ id, data, body }) => [id, { ...data, id, body: body ?? '' }]),
  );
}

async function loadAll(): Promise<Content> {
  return {
    sources: byId(await getCollection('sources')),
    claims: byId(await getCollection('claims')),
    roles: byId(await getCollection('roles')),
    tasks: byId(await getCollection('tasks')),
    ratings: byId(await getCollection('ratings')),
    trackers: byId(await getCollection('trackers')),
    sectors: byId(await getCollection('sectors')),
    camps: byId(await getCollection('camps')),
    disagreements: byId(await getCollection('disagreements')),
    measures: byId(await getCollection('measures')),
    occupations: byId(await getCollection('occupations')),
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
export function entryOf<Entry>(entries: Map<string, Entry>, id: string, collection: keyof Content): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`content/${collection} has no entry "${id}"`);
  return entry;
}
