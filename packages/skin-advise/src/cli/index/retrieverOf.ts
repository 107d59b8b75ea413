import type { Retriever } from '@skin-advise/core';
import { createEmbeddedRetriever } from '@skin-advise/rag';
import { readIndexFile } from '@skin-advise/rag/file';

/**
 * Guidance from an index file. What is wrong with it is told before anything is advised.
 *
 * @throws SkinAdviseError what is wrong with the file; `fingerprint_mismatch`
 */
export async function retrieverOf(file: string): Promise<Retriever> {
  return createEmbeddedRetriever({ index: await readIndexFile(file) });
}
