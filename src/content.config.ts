import { defineCollection } from 'astro:content';
import { contentLoader } from './content/content-loader.ts';
import { entrySchemaOf, readCollections } from './schemas/collections.ts';

export const collections = Object.fromEntries(
  readCollections.map((name) => [name, defineCollection({ loader: contentLoader(name), schema: entrySchemaOf(name) })]),
);
