import { remember } from '../facts/remember.ts';
import { collections, type FileOf } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/shared.ts';
import type { ContentFile } from './read-content.ts';

/** What the schema of a file makes of its data, or what it finds wrong. */
export const parseData = remember(({ collection, data }: ContentFile) =>
  collections[collection].fileSchema.safeParse(data),
);

/** The data of a file of this collection that satisfies its schema; undefined for any other file. */
export function soundFile<Name extends CollectionName>(
  file: ContentFile | undefined,
  collection: Name,
): FileOf<Name> | undefined {
  // The schema is the one from which the type is inferred.
  return file?.collection === collection ? (parseData(file).data as FileOf<Name> | undefined) : undefined;
}
