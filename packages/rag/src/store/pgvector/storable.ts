/** PostgreSQL keeps no NUL in a text, and no half of a surrogate pair, which UTF-8 cannot write. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** What is not storable can be in no record either. */
export const storable = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'string' || !UNSTORABLE.test(value);
