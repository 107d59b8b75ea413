import type { Filter } from '../VectorStore.js';
import { storable } from './storable.js';

/** A condition, and its parameters. */
export interface FilterSql {
  readonly sql: string;
  readonly values: readonly (readonly string[])[];
}

/**
 * A field holds a value as it is or in a list, and each way is one small document that the metadata must contain. Types
 * count, as in JSON: 1 is not "1". Names and values are parameters, never part of the statement.
 */
export function filterSql(filter: Filter = {}, firstParameter = 1): FilterSql {
  const fields = Object.entries(filter);
  return {
    sql: fields.map((_, at) => ` and metadata @> any($${firstParameter + at}::jsonb[])`).join(''),
    values: fields.map(([field, { in: wanted }]) =>
      (storable(field) ? wanted.filter(storable) : []).flatMap((value) => [
        JSON.stringify({ [field]: value }),
        JSON.stringify({ [field]: [value] }),
      ]),
    ),
  };
}
