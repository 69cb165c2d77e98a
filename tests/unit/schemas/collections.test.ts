import { describe, expect, it } from 'vitest';
import { claimSchema, claimsFileSchema } from '../../../src/schemas/claim.ts';
import { collections, entrySchemaOf, readCollections } from '../../../src/schemas/collections.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { aClaim, problemsOf } from '../build.ts';

describe('collections', () => {
  it('defines every collection that an id can point into', () => {
    expect(Object.keys(collections)).toEqual([...collectionNames]);
  });

  it('is read whole, but for what only makes claims', () => {
    expect(collectionNames.filter((name) => !readCollections.some((read) => read === name))).toEqual(['official']);
  });

  it('knows the shape of an entry: that of its file, or of one among many', () => {
    expect(entrySchemaOf('sources')).toBe(sourceSchema);
    expect(entrySchemaOf('claims')).toBe(claimSchema);
    expect(collections.claims.fileSchema).toBe(claimsFileSchema);
  });

  it('keeps prose with a body in Markdown and all else in JSON', () => {
    const markdown = collectionNames.filter((name) => collections[name].format === 'markdown');
    expect(markdown).toEqual(['roles', 'sectors', 'camps']);
  });

  it('holds many entries in a file of claims, official figures, named tasks and activities, and in no other', () => {
    const many = collectionNames.filter((name) => collections[name].entriesKey !== undefined);
    expect(many).toEqual(['claims', 'official', 'named-tasks', 'work-activities']);
    expect(collections.claims.entriesKey).toBe('claims');
    expect(problemsOf(collections.claims.fileSchema, { claims: [aClaim()] })).toEqual([]);
  });
});
