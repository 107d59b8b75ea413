import { SkinAdviseError, withDeadline } from '@skin-advise/core';
import type { Reranker } from './Reranker.js';

/** How rerankers are asked, wherever they are used. */
export interface Reranking {
  readonly reranker: Reranker;
  /** How many of the first are put in a new order; 20 by default. */
  readonly over?: number;
  /** Milliseconds; 10,000 by default. */
  readonly timeoutMs?: number;
}

interface Scored {
  readonly passage: { readonly title: string; readonly text: string };
  readonly score: number;
}

const OVER = 20;
const TIMEOUT_MS = 10_000;

/**
 * Puts the first hits in the reranker's order; those behind stay. Scores belong to places, not to passages: they fall as
 * before, and mean what they meant without a reranker. Ties keep the order they had.
 *
 * @throws SkinAdviseError `bad_scores`, `timeout`, `aborted`, or what the reranker threw
 */
export async function rerankFirst<T extends Scored>(
  query: string,
  hits: readonly T[],
  { reranker, over = OVER, timeoutMs = TIMEOUT_MS }: Reranking,
  signal?: AbortSignal,
): Promise<T[]> {
  const first = hits.slice(0, over);
  if (first.length < 2) return [...hits];
  const texts = first.map(({ passage }) => `${passage.title}\n${passage.text}`);
  const ask = (inner: AbortSignal) => reranker.rerank(query, texts, { signal: inner });
  const scores = checked(await withDeadline(ask, timeoutMs, signal), first.length, reranker.id);
  const order = first.map((_, place) => place).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const moved = order.map((from, place) => ({ ...first[from]!, score: first[place]!.score }));
  return [...moved, ...hits.slice(over)];
}

function checked(scores: readonly number[], count: number, id: string): readonly number[] {
  if (scores.length === count && scores.every(Number.isFinite)) return scores;
  throw new SkinAdviseError({
    code: 'bad_scores',
    message: `What ${id} gave is of no use`,
    path: id,
    found: `${scores.length} scores, ${scores.filter(Number.isFinite).length} of them numbers`,
    expected: `${count} numbers`,
    hint: 'The order stays as it was; look at the reranker',
  });
}
