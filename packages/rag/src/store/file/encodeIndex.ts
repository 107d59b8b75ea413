import { createHash } from 'node:crypto';
import type { GuidanceIndex } from '../../indexing/GuidanceIndex.js';
import type { VectorRecord } from '../VectorStore.js';
import type { Header } from './Header.js';
import {
  CHECKSUM_BYTES,
  FILE_LENGTH_AT,
  FLOAT_BYTES,
  HEADER_AT,
  HEADER_LENGTH_AT,
  LAYOUT_VERSION,
  MAGIC,
  turned,
  VERSION_AT,
} from './layout.js';

/** An index as the bytes of its file: the same index, the same bytes. */
export function encodeIndex(index: GuidanceIndex): Buffer {
  const records = index.store.records();
  const header = headerOf(index, records);
  const vectors = vectorsOf(records, index.store.dimensions);
  const checksumAt = HEADER_AT + header.length + vectors.length;
  const file = Buffer.alloc(checksumAt + CHECKSUM_BYTES);
  file.write(MAGIC, 'latin1');
  file.writeUInt32LE(LAYOUT_VERSION, VERSION_AT);
  file.writeUInt32LE(header.length, HEADER_LENGTH_AT);
  file.writeBigUInt64LE(BigInt(file.length), FILE_LENGTH_AT);
  header.copy(file, HEADER_AT);
  vectors.copy(file, HEADER_AT + header.length);
  createHash('sha256').update(file.subarray(0, checksumAt)).digest().copy(file, checksumAt);
  return file;
}

function headerOf({ locale, corpus, store }: GuidanceIndex, records: readonly VectorRecord[]): Buffer {
  const { id, version, sha256, passages } = corpus;
  const header: Header = {
    count: records.length,
    dimensions: store.dimensions,
    fingerprint: store.fingerprint,
    locale,
    records: records.map(({ id, metadata }) => ({ id, metadata })),
    corpus: { id, version, sha256, passages },
  };
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  return Buffer.concat([json, Buffer.alloc(-json.length & (FLOAT_BYTES - 1), ' ')]);
}

function vectorsOf(records: readonly VectorRecord[], dimensions: number): Buffer {
  const flat = new Float32Array(records.length * dimensions);
  records.forEach(({ vector }, row) => {
    flat.set(vector, row * dimensions);
  });
  return Buffer.from(turned(flat).buffer);
}
