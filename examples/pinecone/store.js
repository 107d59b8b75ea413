import { createSmallEmbedder } from '@skin-advise/rag';
import { createPineconeStore } from '@skin-advise/rag/pinecone';

export const embedder = createSmallEmbedder();

// The key and the index come from PINECONE_API_KEY and PINECONE_INDEX_HOST (or PINECONE_INDEX_NAME).
export const store = await createPineconeStore({
  dimensions: embedder.dimensions,
  fingerprint: embedder.fingerprint,
  namespace: 'guidance-ko',
});
