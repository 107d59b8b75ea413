import { dot } from '../../embedder/unitVector.js';
import type { Filter, Match, Metadata } from '../VectorStore.js';
import { filterSql } from './filterSql.js';
import type { PgClient } from './PgPool.js';
import type { TableNames } from './tableNames.js';
import { isNought, readVector, vectorText } from './vectorText.js';

export interface Wanted {
  readonly vector: Float32Array;
  readonly top: number;
  readonly filter?: Filter | undefined;
  /** Compares one by one instead of asking the index. */
  readonly exact?: boolean | undefined;
}

/** Looked at beyond what is wanted: the database's floats differ by machine in the last place, and so may its order. */
export const SPARE = 16;
/** Cosines closer than this the database does not tell apart. */
const SAME = 1e-6;

/** Scores are computed here, so that every store gives the same ones. */
export async function findNearest(client: PgClient, names: TableNames, wanted: Wanted): Promise<Match[]> {
  const { vector, top } = wanted;
  if (top === 0) return [];
  const near = isNought(vector) ? [] : await readCertain(client, names, wanted);
  const enough = near.length >= top && near[top - 1]!.score > 0;
  const noughts = enough ? [] : await readNoughts(client, names, wanted);
  return [...near, ...noughts].sort(byScore).slice(0, top);
}

/**
 * By the index, or by comparing one by one where the index cannot know: it gave up before it had as many as asked for (then
 * its last ones are not the nearest either), or those that tie for the last place may go on after it.
 */
async function readCertain(client: PgClient, names: TableNames, wanted: Wanted): Promise<Match[]> {
  if (!wanted.exact) {
    const near = await readNear(client, names, wanted);
    if (isSettled(near, wanted.top)) return near;
  }
  await client.query('set local enable_indexscan = off');
  return readNear(client, names, { ...wanted, exact: true });
}

/** Of vectors that have a direction. `id` as second order puts ties right, for which all of a tie must be looked at. */
export function nearSql({ records }: TableNames, { filter, exact }: Omit<Wanted, 'vector' | 'top'>): string {
  return `select id, metadata::text, vector::text from ${records}
    where vector is not null${filterSql(filter, 3).sql}
    order by vector <=> $1::vector${exact ? ', id' : ''} limit $2`;
}

async function readNear(client: PgClient, names: TableNames, wanted: Wanted): Promise<Match[]> {
  const { vector, top, filter } = wanted;
  const values = [vectorText(vector), top + SPARE, ...filterSql(filter).values];
  const { rows } = await client.query(nearSql(names, wanted), values);
  return rows.map((row) => toMatch(row, vector)).sort(byScore);
}

/** Whatever scores 0: with a vector of noughts every record does, else only the records of noughts. */
async function readNoughts(client: PgClient, { records }: TableNames, wanted: Wanted): Promise<Match[]> {
  const { vector, top, filter } = wanted;
  const which = isNought(vector) ? 'true' : 'vector is null';
  const { sql, values } = filterSql(filter, 2);
  const { rows } = await client.query(
    `select id, metadata::text, null as vector from ${records} where ${which}${sql} order by id limit $1`,
    [top, ...values],
  );
  return rows.map((row) => toMatch(row, vector));
}

function toMatch({ id, metadata, vector }: Record<string, unknown>, asked: Float32Array): Match {
  const score = typeof vector === 'string' ? dot(readVector(vector), asked) : 0;
  return { id: id as string, score, metadata: JSON.parse(metadata as string) as Metadata };
}

const byScore = (a: Match, b: Match) => b.score - a.score || (a.id < b.id ? -1 : 1);

/** The index had as many as asked for, and what it left out is further away than the last place. */
const isSettled = (near: readonly Match[], top: number) =>
  near.length === top + SPARE && near[top - 1]!.score - near.at(-1)!.score > SAME;
