import { z } from 'zod';
import { fieldMarks, type CollectionName } from '../schemas/shared.ts';
import { collections } from '../schemas/collections.ts';
import type { ContentFile, FieldPath } from './read-content.ts';
import { remember } from '../facts/remember.ts';

/** A field that points into a collection, holds prose or a heading, or is a list whose entries carry ids. */
export type MarkedField =
  | { kind: 'reference'; path: FieldPath; value: string; collection: CollectionName }
  | { kind: 'prose' | 'heading'; path: FieldPath; value: string }
  | { kind: 'ids'; path: FieldPath; ids: { id: string; index: number }[] };

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function* walkObject(schema: z.ZodObject, data: Record<string, unknown>, path: FieldPath): Generator<MarkedField> {
  for (const [key, field] of Object.entries(schema.shape)) {
    if (data[key] !== undefined) yield* walkSchema(field as z.ZodType, data[key], [...path, key]);
  }
}

function* walkArray(schema: z.ZodArray, data: unknown[], path: FieldPath): Generator<MarkedField> {
  const ids = data.flatMap((item, index) =>
    isRecord(item) && typeof item['id'] === 'string' ? [{ id: item['id'], index }] : [],
  );
  if (ids.length > 0) yield { kind: 'ids', path, ids };
  for (const [index, item] of data.entries()) yield* walkSchema(schema.element as z.ZodType, item, [...path, index]);
}

/** Keys of a record may be references too. */
function* walkRecord(schema: z.ZodRecord, data: Record<string, unknown>, path: FieldPath): Generator<MarkedField> {
  for (const [key, value] of Object.entries(data)) {
    yield* walkSchema(schema.keyType as z.ZodType, key, [...path, key]);
    yield* walkSchema(schema.valueType as z.ZodType, value, [...path, key]);
  }
}

/**
 * Finds the marked fields of `data`, following `schema`. Data of the wrong shape is passed over: the schema's own
 * errors speak of that.
 */
export function* walkSchema(schema: z.ZodType, data: unknown, path: FieldPath = []): Generator<MarkedField> {
  const mark = fieldMarks.get(schema);
  if (mark?.references && typeof data === 'string')
    yield { kind: 'reference', path, value: data, collection: mark.references };
  if (mark?.prose && typeof data === 'string') yield { kind: 'prose', path, value: data };
  if (mark?.heading && typeof data === 'string') yield { kind: 'heading', path, value: data };
  if (schema instanceof z.ZodOptional) yield* walkSchema(schema.unwrap() as z.ZodType, data, path);
  if (schema instanceof z.ZodObject && isRecord(data)) yield* walkObject(schema, data, path);
  if (schema instanceof z.ZodRecord && isRecord(data)) yield* walkRecord(schema, data, path);
  if (schema instanceof z.ZodArray && Array.isArray(data)) yield* walkArray(schema, data, path);
}

/** The marked fields of a file. */
export const markedFields = remember((file: ContentFile): MarkedField[] => [
  ...walkSchema(collections[file.collection].fileSchema, file.data),
]);
