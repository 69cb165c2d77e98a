import type { z } from 'zod';
import { campSchema } from './camp.ts';
import { censusSchema } from './census.ts';
import { claimSchema, claimsFileSchema } from './claim.ts';
import { colloquialFileSchema } from './colloquial.ts';
import { disagreementSchema } from './disagreement.ts';
import { measureSchema } from './measure.ts';
import { namedTaskSchema, namedTasksFileSchema, workActivitiesFileSchema, workActivitySchema } from './named-task.ts';
import { activitiesFileSchema, occupationSchema } from './occupation.ts';
import { officialFileSchema } from './official.ts';
import { ratingsSchema } from './rating.ts';
import { releaseSchema } from './release.ts';
import { roleSchema } from './role.ts';
import { sectorSchema } from './sector.ts';
import { collectionNames, type CollectionName } from './shared.ts';
import { sourceSchema } from './source.ts';
import { tasksFileSchema } from './task.ts';
import { trackerSchema } from './tracker.ts';

interface CollectionDefinition {
  /** What one file in `content/<collection>/` holds. */
  format: 'json' | 'markdown';
  /** Shape of a file's JSON, or of a Markdown file's frontmatter. */
  fileSchema: z.ZodType;
  /** The key under which a file holds many entries, each with its own `id`; else a file is one entry. */
  entriesKey?: string;
  /** Shape of one of many entries. */
  entrySchema?: z.ZodType;
  /** The collection is one file, `content/<collection>.json`, whose only entry has the collection's name. */
  oneFile?: true;
  /** Nothing reads its entries as they are: claims are made of them. */
  onlyMakesClaims?: true;
}

const definitions = {
  sources: { format: 'json', fileSchema: sourceSchema },
  claims: { format: 'json', fileSchema: claimsFileSchema, entriesKey: 'claims', entrySchema: claimSchema },
  roles: { format: 'markdown', fileSchema: roleSchema },
  tasks: { format: 'json', fileSchema: tasksFileSchema },
  ratings: { format: 'json', fileSchema: ratingsSchema },
  trackers: { format: 'json', fileSchema: trackerSchema },
  sectors: { format: 'markdown', fileSchema: sectorSchema },
  camps: { format: 'markdown', fileSchema: campSchema },
  disagreements: { format: 'json', fileSchema: disagreementSchema },
  measures: { format: 'json', fileSchema: measureSchema },
  occupations: { format: 'json', fileSchema: occupationSchema },
  release: { format: 'json', fileSchema: releaseSchema, oneFile: true },
  official: {
    format: 'json',
    fileSchema: officialFileSchema,
    entriesKey: 'figures',
    oneFile: true,
    onlyMakesClaims: true,
  },
  activities: { format: 'json', fileSchema: activitiesFileSchema, oneFile: true },
  'named-tasks': {
    format: 'json',
    fileSchema: namedTasksFileSchema,
    entriesKey: 'tasks',
    entrySchema: namedTaskSchema,
  },
  'work-activities': {
    format: 'json',
    fileSchema: workActivitiesFileSchema,
    entriesKey: 'activities',
    entrySchema: workActivitySchema,
    oneFile: true,
  },
  colloquial: { format: 'json', fileSchema: colloquialFileSchema, oneFile: true },
  census: { format: 'json', fileSchema: censusSchema, oneFile: true },
} as const satisfies Record<CollectionName, CollectionDefinition>;

/** All that is known of the collections, in one place: check, loader, pages and editors read it here. */
export const collections: Record<CollectionName, CollectionDefinition> = definitions;

type Definitions = typeof definitions;

/** A collection whose entries the site reads. */
export type ReadCollection = {
  [Name in CollectionName]: Definitions[Name] extends { onlyMakesClaims: true } ? never : Name;
}[CollectionName];

/** The data of a file that satisfies its schema. */
export type FileOf<Name extends CollectionName> = z.infer<Definitions[Name]['fileSchema']>;

type EntrySchema<Name extends CollectionName> = Definitions[Name] extends {
  entrySchema: infer Schema extends z.ZodType;
}
  ? Schema
  : Definitions[Name]['fileSchema'];

/** An entry as pages read it: only Markdown has a body. */
export type EntryOf<Name extends CollectionName> = z.infer<EntrySchema<Name>> & {
  id: string;
} & (Definitions[Name] extends {
    format: 'markdown';
  }
    ? { body: string }
    : unknown);

/** Names of the collections whose entries the site reads. */
export const readCollections = collectionNames.filter(
  (name): name is ReadCollection => collections[name].onlyMakesClaims !== true,
);

/** The shape of an entry of a collection. */
export function entrySchemaOf(name: CollectionName): z.ZodType {
  const { entrySchema, fileSchema } = collections[name];
  return entrySchema ?? fileSchema;
}
