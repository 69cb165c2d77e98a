import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../src/content/editor-schemas.ts';

mkdirSync('content/editor-schemas', { recursive: true });
for (const [name, text] of editorSchemas()) writeFileSync(`content/editor-schemas/${name}`, text);
