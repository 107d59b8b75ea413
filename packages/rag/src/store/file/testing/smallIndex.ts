import { createHash } from 'node:crypto';
import type { Corpus } from '../../../corpus/Corpus.js';
import { createSmallEmbedder } from '../../../embedder/createSmallEmbedder.js';
import { corpus as shipped } from '../../../generated/corpus.js';
import { buildIndex } from '../../../indexing/buildIndex.js';
import { encodeIndex } from '../encodeIndex.js';

export const embedder = createSmallEmbedder();
export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes);

/** The first passages of the shipped corpus as a corpus of their own. */
export function corpusOf(count: number): Corpus {
  const passages = shipped.passages.slice(0, count);
  const checksum = sha256(JSON.stringify(passages)).digest('hex');
  return { id: 'own', version: '1.0.0', sha256: checksum, passages };
}

export const made = await buildIndex(corpusOf(12), embedder, { locale: 'ko' });
export const whole = encodeIndex(made);
