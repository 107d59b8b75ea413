import { SkinAdviseError, showFound } from '@skin-advise/core';
import type { VectorRecord } from '../VectorStore.js';
import type { PgClient } from './PgPool.js';
import { storable } from './storable.js';
import type { TableNames } from './tableNames.js';
import { vectorText } from './vectorText.js';

/** Some megabytes of text at a thousand dimensions. */
const ROWS_AT_ONCE = 250;

/** Adds or replaces, in the order of ids, so that two writers wait for each other and never both. */
export async function writeRecords(
  client: PgClient,
  { records: table }: TableNames,
  records: readonly VectorRecord[],
): Promise<void> {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let from = 0; from < sorted.length; from += ROWS_AT_ONCE) {
    const rows = sorted.slice(from, from + ROWS_AT_ONCE);
    await client.query(
      `insert into ${table} (id, vector, metadata)
       select id, vector::vector, metadata::jsonb
       from unnest($1::text[], $2::text[], $3::text[]) as given (id, vector, metadata)
       on conflict (id) do update set vector = excluded.vector, metadata = excluded.metadata`,
      [
        rows.map(({ id }) => id),
        rows.map(({ vector }) => vectorText(vector)),
        rows.map(({ metadata }) => JSON.stringify(metadata)),
      ],
    );
  }
}

/** @throws SkinAdviseError `bad_vector`, where a text or number beside a vector cannot be kept as it is */
export function checkStorable(records: readonly VectorRecord[]): void {
  records.forEach(({ id, metadata }, at) => {
    if (!storable(id)) throw unstorable(`$[${at}].id`, id);
    for (const [field, value] of Object.entries(metadata)) {
      const bad = [field, value].flat().find((one) => !storable(one));
      if (bad !== undefined) throw unstorable(`$[${at}].metadata`, bad);
    }
  });
}

const unstorable = (path: string, found: unknown) =>
  new SkinAdviseError({
    code: 'bad_vector',
    message: 'This record cannot be stored',
    path,
    found: showFound(found),
    expected: 'texts without NUL and halves of characters, finite numbers',
    hint: 'Clean the text where it is read',
  });
