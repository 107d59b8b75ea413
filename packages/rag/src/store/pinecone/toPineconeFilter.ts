import type { Filter } from '../VectorStore.js';

/** Under which each record keeps the fingerprint of the embedder that made its vector. */
export const FINGERPRINT_FIELD = '_fingerprint';

/** Our filter as Pinecone writes it; `$in` meets a list that shares a value. `undefined` where nothing is filtered. */
export function toPineconeFilter(filter: Filter = {}): object | undefined {
  const clauses = Object.entries(filter).map(([field, { in: values }]) =>
    // `$in` takes texts and numbers only.
    values.some((value) => typeof value === 'boolean')
      ? { $or: values.map((value) => ({ [field]: { $eq: value } })) }
      : { [field]: { $in: [...values] } },
  );
  return clauses.length > 1 ? { $and: clauses } : clauses[0];
}

/** Meets every record that an embedder of another fingerprint made, or one of which nobody says who made it. */
export const madeByOthers = (fingerprint: string): object => ({
  $or: [{ [FINGERPRINT_FIELD]: { $ne: fingerprint } }, { [FINGERPRINT_FIELD]: { $exists: false } }],
});
