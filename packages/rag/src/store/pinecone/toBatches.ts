import type { PineconeRecord } from './PineconeIndex.js';

/** What one request may hold. The service allows 2 MB; what stands around the records needs little. */
export const LIMITS = { records: 1_000, bytes: 1_990_000 } as const;

/** Cuts records into requests, in their order, as few as the limits allow. */
export function toBatches(
  records: readonly PineconeRecord[],
  limits: typeof LIMITS = LIMITS,
): PineconeRecord[][] {
  const encoder = new TextEncoder();
  const batches: PineconeRecord[][] = [];
  let bytes = 0;
  for (const record of records) {
    const size = encoder.encode(JSON.stringify(record)).length + 1;
    const last = batches.at(-1);
    if (last === undefined || last.length >= limits.records || bytes + size > limits.bytes) {
      batches.push([record]);
      bytes = size;
    } else {
      last.push(record);
      bytes += size;
    }
  }
  return batches;
}

/** Ids by the thousand. */
export const idBatches = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / LIMITS.records) }, (_, at) =>
    ids.slice(at * LIMITS.records, (at + 1) * LIMITS.records),
  );
