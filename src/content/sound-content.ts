import { campSchema, type Camp } from '../schemas/camp.ts';
import { claimSchema, type Claim } from '../schemas/claim.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import type { z } from 'zod';
import type { CollectionName } from '../schemas/shared.ts';
import type { Entry, Index } from './content-index.ts';
import { valueAt } from './problems.ts';
import { remember } from '../facts/remember.ts';

/** An entry that satisfies its schema, and where it stands. */
export interface Sound<Data> {
  id: string;
  data: Data;
  entry: Entry;
}

/** Entries that satisfy their schema, by id; what is unsound is told by its schema. */
export interface SoundContent {
  claims: Map<string, Sound<Claim>>;
  sources: Map<string, Sound<Source>>;
  camps: Map<string, Sound<Camp>>;
}

/** What satisfies a schema, else nothing. */
const soundBy = <Data>(schema: z.ZodType<Data>) => remember((raw: object) => schema.safeParse(raw).data);
const soundClaim = soundBy(claimSchema);
const soundSource = soundBy(sourceSchema);
const soundCamp = soundBy(campSchema);

function soundEntries<Data>(index: Index, collection: CollectionName, soundOf: (raw: object) => Data | undefined) {
  const entries = [...(index.get(collection)?.values() ?? [])];
  return new Map(
    entries.flatMap((entry) => {
      const raw = valueAt(entry.file.data, entry.path);
      const data = typeof raw === 'object' && raw !== null ? soundOf(raw) : undefined;
      return data === undefined ? [] : [[entry.id, { id: entry.id, data, entry }] as const];
    }),
  );
}

/** The entries of the content that rules across files may rely on. */
export function readSound(index: Index): SoundContent {
  return {
    claims: soundEntries(index, 'claims', soundClaim),
    sources: soundEntries(index, 'sources', soundSource),
    camps: soundEntries(index, 'camps', soundCamp),
  };
}

/** When a claim was made: its own date, else that of its source. */
export function dateOfClaim({ asOf, source }: Claim, { sources }: SoundContent): string {
  return asOf === 'undated' ? (sources.get(source)?.data.published ?? 'undated') : asOf;
}
