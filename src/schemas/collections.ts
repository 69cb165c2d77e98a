import type { z } from 'zod';
import { campSchema } from './camp.ts';
import { claimsFileSchema } from './claim.ts';
import { disagreementSchema } from './disagreement.ts';
import { measureSchema } from './measure.ts';
import { activitiesFileSchema, occupationSchema } from './occupation.ts';
import { officialFileSchema } from './official.ts';
import { ratingsSchema } from './rating.ts';
import { releaseSchema } from './release.ts';
import { roleSchema } from './role.ts';
import { sectorSchema } from './sector.ts';
import type { CollectionName } from './shared.ts';
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
  /** The collection is one file, `content/<collection>.json`, whose only entry has the collection's name. */
  oneFile?: true;
}

export const collections: Record<CollectionName, CollectionDefinition> = {
  sources: { format: 'json', fileSchema: sourceSchema },
  claims: { format: 'json', fileSchema: claimsFileSchema, entriesKey: 'claims' },
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
  official: { format: 'json', fileSchema: officialFileSchema, entriesKey: 'figures', oneFile: true },
  activities: { format: 'json', fileSchema: activitiesFileSchema, oneFile: true },
};
