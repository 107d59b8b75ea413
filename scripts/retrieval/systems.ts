import { embedPassage, embedText } from '../../packages/rag/src/embedder/embedText.js';
import { featuresOf } from '../../packages/rag/src/embedder/features.js';
import { loadVectors } from '../../packages/rag/src/embedder/loadVectors.js';
import { dot, unitVector } from '../../packages/rag/src/embedder/unitVector.js';
import { corpus } from '../../packages/rag/src/generated/corpus.js';
import { searchHybrid } from '../../packages/rag/src/hybrid/searchHybrid.js';
import { buildLexicalIndex } from '../../packages/rag/src/lexical/buildLexicalIndex.js';
import { searchLexical } from '../../packages/rag/src/lexical/searchLexical.js';

type Search = (text: string) => readonly string[];

/** The ways to find that are compared, over the whole corpus without a Case to narrow it. */
export async function systems(): Promise<ReadonlyMap<string, Search>> {
  const { features } = await loadVectors();
  const lexical = buildLexicalIndex(corpus.passages);
  const vectors = lexical.passages.map((passage) => embedPassage(features, passage));
  const hashed = lexical.passages.map(({ asks, title, text }) => hashing([...asks, title, text].join('\n')));
  const ids = lexical.passages.map(({ id }) => id);
  return new Map<string, Search>([
    ['hashing baseline', (text) => nearest(hashed, hashing(text), ids)],
    [
      'lexical alone',
      (text) => searchLexical(lexical, text, { top: ids.length }).map(({ passage }) => passage.id),
    ],
    ['embedding alone', (text) => nearest(vectors, embedText(features, text), ids)],
    [
      'hybrid',
      (text) =>
        searchHybrid(
          { lexical, vectors },
          { text, vector: embedText(features, text) },
          { top: ids.length },
        ).map(({ passage }) => passage.id),
    ],
  ]);
}

const HASHED = 256;

/** What nothing was learned for: n-grams thrown into so many places. */
function hashing(text: string): Float32Array {
  const counts = new Float64Array(HASHED);
  for (const hash of featuresOf(text)) counts[hash % HASHED]! += (hash >>> 10) & 1 ? 1 : -1;
  return unitVector(counts);
}

function nearest(vectors: readonly Float32Array[], query: Float32Array, ids: readonly string[]): string[] {
  const scored = vectors.map((vector, place) => ({ place, score: dot(vector, query) }));
  return scored.sort((a, b) => b.score - a.score || a.place - b.place).map(({ place }) => ids[place]!);
}
