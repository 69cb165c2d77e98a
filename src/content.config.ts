import { defineCollection } from 'astro:content';
import { contentLoader } from './content/content-loader.ts';
import { campSchema } from './schemas/camp.ts';
import { claimSchema } from './schemas/claim.ts';
import { disagreementSchema } from './schemas/disagreement.ts';
import { measureSchema } from './schemas/measure.ts';
import { activitiesFileSchema, occupationSchema } from './schemas/occupation.ts';
import { ratingsSchema } from './schemas/rating.ts';
import { releaseSchema } from './schemas/release.ts';
import { roleSchema } from './schemas/role.ts';
import { sectorSchema } from './schemas/sector.ts';
import { sourceSchema } from './schemas/source.ts';
import { tasksFileSchema } from './schemas/task.ts';
import { trackerSchema } from './schemas/tracker.ts';

export const collections = {
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  claims: defineCollection({ loader: contentLoader('claims'), schema: claimSchema }),
  roles: defineCollection({ loader: contentLoader('roles'), schema: roleSchema }),
  tasks: defineCollection({ loader: contentLoader('tasks'), schema: tasksFileSchema }),
  ratings: defineCollection({ loader: contentLoader('ratings'), schema: ratingsSchema }),
  trackers: defineCollection({ loader: contentLoader('trackers'), schema: trackerSchema }),
  sectors: defineCollection({ loader: contentLoader('sectors'), schema: sectorSchema }),
  camps: defineCollection({ loader: contentLoader('camps'), schema: campSchema }),
  measures: defineCollection({ loader: contentLoader('measures'), schema: measureSchema }),
  occupations: defineCollection({ loader: contentLoader('occupations'), schema: occupationSchema }),
  release: defineCollection({ loader: contentLoader('release'), schema: releaseSchema }),
  activities: defineCollection({ loader: contentLoader('activities'), schema: activitiesFileSchema }),
  disagreements: defineCollection({ loader: contentLoader('disagreements'), schema: disagreementSchema }),
};
