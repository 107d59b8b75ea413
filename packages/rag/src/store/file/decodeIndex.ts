import { createHash } from 'node:crypto';
import { SkinAdviseError, showFound } from '@skin-advise/core';
import type { GuidanceIndex } from '../../indexing/GuidanceIndex.js';
import { createMemoryStore } from '../createMemoryStore.js';
import type { VectorRecord } from '../VectorStore.js';
import { checkHeader } from './checkHeader.js';
import { anotherVersion, damaged, notAnIndex, truncated } from './fault.js';
import type { Header } from './Header.js';
import {
  CHECKSUM_BYTES,
  FILE_LENGTH_AT,
  HEADER_AT,
  HEADER_LENGTH_AT,
  LAYOUT_VERSION,
  MAGIC,
  turned,
  VERSION_AT,
} from './layout.js';

const SHOWN = 24;

/**
 * The index that a file's bytes hold.
 *
 * @param file its name, for errors
 * @throws SkinAdviseError `not_an_index`, `index_version`, `index_truncated`, `index_damaged`
 */
export async function decodeIndex(bytes: Buffer, file: string): Promise<GuidanceIndex> {
  checkKind(bytes, file);
  checkWhole(bytes, file);
  const vectorsAt = HEADER_AT + bytes.readUInt32LE(HEADER_LENGTH_AT);
  const header = readHeader(bytes.subarray(HEADER_AT, vectorsAt), file);
  const vectors = bytes.subarray(vectorsAt, bytes.length - CHECKSUM_BYTES);
  checkHeader(header, vectors.length, file);
  const store = createMemoryStore(header);
  await store.upsert(recordsIn(header, vectors)).catch((error) => {
    throw error instanceof SkinAdviseError ? inFile(error, file) : error;
  });
  return { locale: header.locale, corpus: header.corpus, store, file };
}

function checkKind(bytes: Buffer, file: string): void {
  const begins = (what: string) => `a file that begins with ${what}`;
  const expected = begins(JSON.stringify(MAGIC));
  if (bytes.length === 0) throw notAnIndex({ path: file, found: 'an empty file', expected });
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw notAnIndex({ path: file, found: begins(showFound(bytes.toString('utf8', 0, SHOWN))), expected });
  if (bytes.length < HEADER_AT) throw tooShort(bytes, HEADER_AT, file);
  const version = bytes.readUInt32LE(VERSION_AT);
  if (version !== LAYOUT_VERSION)
    throw anotherVersion({ path: file, found: `version ${version}`, expected: `version ${LAYOUT_VERSION}` });
}

function checkWhole(bytes: Buffer, file: string): void {
  const whole = Number(bytes.readBigUInt64LE(FILE_LENGTH_AT));
  if (bytes.length < whole) throw tooShort(bytes, whole, file);
  if (bytes.length > whole)
    throw damaged({
      path: file,
      found: `${bytes.length} bytes`,
      expected: `${whole} bytes, as it says itself`,
    });
  const checksumAt = bytes.length - CHECKSUM_BYTES;
  const found = createHash('sha256').update(bytes.subarray(0, checksumAt)).digest('hex');
  const expected = bytes.toString('hex', checksumAt);
  if (found !== expected)
    throw damaged({ path: `${file}, checksum`, found: `sha256 ${found}`, expected: `sha256 ${expected}` });
}

const tooShort = ({ length }: Buffer, expected: number, file: string): SkinAdviseError =>
  truncated({ path: file, found: `${length} bytes`, expected: `${expected} bytes or more` });

function readHeader(bytes: Buffer, file: string): Header {
  const text = bytes.toString('utf8');
  try {
    return JSON.parse(text) as Header;
  } catch {
    throw damaged({ path: `${file}, header`, found: showFound(text.slice(0, SHOWN)), expected: 'JSON' });
  }
}

function recordsIn({ records, dimensions }: Header, vectors: Buffer): VectorRecord[] {
  const flat = new Float32Array(records.length * dimensions);
  new Uint8Array(flat.buffer).set(vectors);
  turned(flat);
  return records.map(({ id, metadata }, row) => ({
    id,
    metadata,
    vector: flat.subarray(row * dimensions, (row + 1) * dimensions),
  }));
}

/** The store refuses an id that is there twice and what is no number: `$[3].vector[0]` becomes a place in the file. */
function inFile({ path = '', found = '', expected = '' }: SkinAdviseError, file: string): SkinAdviseError {
  return damaged({ path: `${file}, ${path.replace('$', 'records')}`, found, expected });
}
