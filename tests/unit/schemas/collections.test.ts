import { describe, expect, it } from 'vitest';
import { campSchema } from '../../../src/schemas/camp.ts';
import { claimsFileSchema } from '../../../src/schemas/claim.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { disagreementSchema } from '../../../src/schemas/disagreement.ts';
import { measureSchema } from '../../../src/schemas/measure.ts';
import { activitiesFileSchema, occupationSchema } from '../../../src/schemas/occupation.ts';
import { officialFileSchema } from '../../../src/schemas/official.ts';
import { ratingsSchema } from '../../../src/schemas/rating.ts';
import { releaseSchema } from '../../../src/schemas/release.ts';
import { roleSchema } from '../../../src/schemas/role.ts';
import { sectorSchema } from '../../../src/schemas/sector.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { tasksFileSchema } from '../../../src/schemas/task.ts';
import { trackerSchema } from '../../../src/schemas/tracker.ts';
import { aClaim, problemsOf } from '../build.ts';

const schemas = {
  sources: sourceSchema,
  claims: claimsFileSchema,
  roles: roleSchema,
  tasks: tasksFileSchema,
  ratings: ratingsSchema,
  trackers: trackerSchema,
  sectors: sectorSchema,
  camps: campSchema,
  disagreements: disagreementSchema,
  measures: measureSchema,
  occupations: occupationSchema,
  release: releaseSchema,
  official: officialFileSchema,
  activities: activitiesFileSchema,
};

describe('collections', () => {
  it('defines every collection that an id can point into', () => {
    expect(Object.keys(collections)).toEqual([...collectionNames]);
  });

  it.each(collectionNames)('reads %s with the schema of its name', (name) => {
    expect(collections[name].fileSchema).toBe(schemas[name]);
  });

  it('keeps prose with a body in Markdown and all else in JSON', () => {
    const markdown = collectionNames.filter((name) => collections[name].format === 'markdown');
    expect(markdown).toEqual(['roles', 'sectors', 'camps']);
  });

  it('holds many entries in a file of claims, of official figures, and in no other', () => {
    const many = collectionNames.filter((name) => collections[name].entriesKey !== undefined);
    expect(many).toEqual(['claims', 'official']);
    expect(collections.claims.entriesKey).toBe('claims');
    expect(problemsOf(collections.claims.fileSchema, { claims: [aClaim()] })).toEqual([]);
  });
});
