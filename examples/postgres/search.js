import { buildHybridIndex, corpus, createSmallEmbedder } from '@skin-advise/rag';
import { createPgVectorStore } from '@skin-advise/rag/pgvector';

const question = process.argv[2] ?? '비듬 샴푸는 며칠마다 쓰나요?';

const embedder = createSmallEmbedder();
const { dimensions, fingerprint } = embedder;
const store = createPgVectorStore({ dimensions, fingerprint }); // DATABASE_URL, or PGHOST, PGUSER, …
await store.migrate();

const { lexical, vectors } = await buildHybridIndex(corpus, embedder);
await store.upsert(
  lexical.passages.map(({ id, title, conditions }, at) => ({
    id,
    vector: vectors[at],
    metadata: { title, conditions },
  })),
);

const [vector] = await embedder.embed([question], { kind: 'query' });
const filter = { conditions: { in: ['dandruff', 'fine_scale'] } };
for (const { id, score, metadata } of await store.query({ vector, top: 3, filter }))
  console.log(score.toFixed(3), id, metadata.title);
console.log(`${(await store.stats()).count} passages`);
await store.close();
