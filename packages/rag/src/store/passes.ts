import type { Filter, Metadata } from './VectorStore.js';

/** Whether every field of the filter is met; a field that is not there meets nothing. */
export function passes(metadata: Metadata, filter: Filter): boolean {
  return Object.entries(filter).every(([field, { in: wanted }]) => {
    const value = metadata[field];
    if (value === undefined) return false;
    return typeof value === 'object'
      ? value.some((one) => wanted.includes(one))
      : wanted.includes(value as string | number | boolean);
  });
}
