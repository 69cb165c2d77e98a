import { z } from 'zod';
import { collections } from '../schemas/collections.ts';
import { collectionNames } from '../schemas/shared.ts';

/** JSON Schemas for editors, by path under `content/editor-schemas/`, one for each collection of JSON files. */
export function editorSchemas(): Map<string, string> {
  const json = collectionNames.filter((name) => collections[name].format === 'json');
  return new Map(
    json.map((name) => {
      const schema = z.toJSONSchema(collections[name].fileSchema, { io: 'input' });
      return [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
