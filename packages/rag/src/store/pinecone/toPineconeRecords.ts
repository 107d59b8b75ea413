import { SkinAdviseError, showFound } from '@skin-advise/core';
import { checkRecords } from '../checkRecords.js';
import type { Metadata, VectorRecord } from '../VectorStore.js';
import type { PineconeRecord, PineconeValue } from './PineconeIndex.js';
import type { PineconeSettings } from './readOptions.js';
import { FINGERPRINT_FIELD } from './toPineconeFilter.js';

/** Of the JSON of one record's metadata: 40 KB, less what the fingerprint needs. */
const METADATA_BYTES = 40_000;
const LONGEST_ID = 512;

/**
 * Records as Pinecone takes them. Everything that it would refuse is found before the first is sent.
 *
 * @throws SkinAdviseError `bad_vector`, `bad_metadata`
 */
export function toPineconeRecords(
  records: readonly VectorRecord[],
  { dimensions, fingerprint }: Pick<PineconeSettings, 'dimensions' | 'fingerprint'>,
): PineconeRecord[] {
  checkRecords(records, dimensions);
  return records.map(({ id, vector, metadata }, at) => {
    checkId(id, `$[${at}].id`);
    checkSaysSomething(vector, `$[${at}].vector`);
    return {
      id,
      values: Array.from(vector),
      metadata: { ...checkedMetadata(metadata, `$[${at}].metadata`), [FINGERPRINT_FIELD]: fingerprint },
    };
  });
}

function checkId(id: string, path: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
  if (id.length > LONGEST_ID || !/^[\x00-\x7f]*$/.test(id))
    fail('vector', path, showFound(id), `up to ${LONGEST_ID} characters of ASCII, as Pinecone takes them`);
}

function checkSaysSomething(vector: Float32Array, path: string): void {
  if (vector.every((value) => value === 0))
    fail('vector', path, 'noughts', 'at least one other number: Pinecone keeps no noughts');
}

function checkedMetadata(metadata: Metadata, path: string): Record<string, PineconeValue> {
  const fields = Object.entries(metadata).map(([field, value]) => {
    if (field.startsWith('$') || field === FINGERPRINT_FIELD)
      fail(
        'metadata',
        `${path}.${field}`,
        field,
        'a name that Pinecone or this store does not keep for itself',
      );
    if (!isKept(value))
      fail('metadata', `${path}.${field}`, showFound(value), 'a text, a finite number, a boolean or texts');
    return [field, value as PineconeValue] as const;
  });
  const { length } = new TextEncoder().encode(JSON.stringify(metadata));
  if (length > METADATA_BYTES) fail('metadata', path, `${length} bytes`, `at most ${METADATA_BYTES}`);
  return Object.fromEntries(fields);
}

/** Null, which Pinecone refuses, comes in past the types. */
const isKept = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every((one) => typeof one === 'string')
    : typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

function fail(part: 'vector' | 'metadata', path: string, found: string, expected: string): never {
  throw new SkinAdviseError({
    code: part === 'metadata' ? 'bad_metadata' : 'bad_vector',
    message: 'Pinecone cannot keep this record',
    path,
    found,
    expected,
    hint: 'Correct the record; none of the batch was sent',
  });
}
