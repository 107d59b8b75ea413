import { SkinAdviseError } from '@skin-advise/core';
import type { PineconeModule } from './PineconeIndex.js';

/** @throws SkinAdviseError `not_installed` */
export async function loadPinecone(
  load: () => Promise<unknown> = () => import('@pinecone-database/pinecone'),
): Promise<PineconeModule> {
  try {
    return (await load()) as PineconeModule;
  } catch (cause) {
    throw new SkinAdviseError({
      code: 'not_installed',
      message: "Pinecone's client cannot be loaded",
      found: 'no usable package @pinecone-database/pinecone',
      hint: 'npm i @pinecone-database/pinecone@8 (9 needs Node 22)',
      cause,
    });
  }
}
