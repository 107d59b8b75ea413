import { bigrams } from '../text/bigrams.js';
import { jaccard } from '../text/jaccard.js';
import type { Ranked } from './Ranked.js';

/** Two passages that share more of their character pairs than this make the same point. */
const SAME_POINT = 0.25;

/** Takes the ranked in turn, leaving out any that repeats a point already taken. */
export function diverse(first: readonly Ranked[], ranked: readonly Ranked[], top: number): Ranked[] {
  const taken = first.slice(0, top);
  const points = taken.map(({ passage }) => bigrams(passage.text));
  for (const one of ranked) {
    if (taken.length >= top) break;
    const point = bigrams(one.passage.text);
    const known = taken.some(({ passage }) => passage.id === one.passage.id);
    if (known || points.some((other) => jaccard(point, other) > SAME_POINT)) continue;
    taken.push(one);
    points.push(point);
  }
  return taken;
}
