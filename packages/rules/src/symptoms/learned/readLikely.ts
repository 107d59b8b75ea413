import type { Symptom } from '@skin-advise/core';
import type { Message } from '../grammar/Message.js';
import { explainWindow } from './explainWindow.js';
import type { LearnedModel } from './LearnedModel.js';
import { emptyTally, scoreWindow } from './scoreWindow.js';
import { sentencesOf, type Window, windowsOf } from './Window.js';

/** A concept that the text resembles, as others wrote of it. */
export interface Likely {
  readonly concept: string;
  readonly certainty: 'likely';
  /** Likely enough to count as present; otherwise it is only asked about. */
  readonly holds: boolean;
  readonly subject: 'self' | 'child';
  /** The sentence that spoke for it, in offsets of the original. */
  readonly span: Symptom['span'];
  readonly quote: string;
  /** The words in it that spoke loudest. */
  readonly because: readonly string[];
}

interface Best {
  /** The square of the score per known feature. */
  readonly score: number;
  readonly window: Window;
}

/** What the learned model finds in a message: each concept once, where it scores highest. Integers only, so the same everywhere. */
export function readLikely(model: LearnedModel, message: Message): Likely[] {
  const best = bestWindows(model, message);
  return model.concepts.flatMap(({ asksFrom, holdsFrom }, index) => {
    const found = best[index];
    if (!found || found.score < asksFrom) return [];
    const holds = holdsFrom !== undefined && found.score >= holdsFrom;
    return toLikely(model, message, found.window, index, holds);
  });
}

function bestWindows(model: LearnedModel, message: Message): (Best | undefined)[] {
  const best: (Best | undefined)[] = model.concepts.map(() => undefined);
  const tally = emptyTally(model);
  for (const window of windowsOf(message)) {
    const known = scoreWindow(model, message, window, tally);
    for (let c = 0; c < best.length; c += 1) {
      const sum = tally.sums[c]!;
      if (sum <= 0) continue;
      const score = Math.floor((sum * sum) / known);
      if (score >= model.concepts[c]!.asksFrom && score > (best[c]?.score ?? -1)) best[c] = { score, window };
    }
  }
  return best;
}

function toLikely(
  model: LearnedModel,
  message: Message,
  window: Window,
  index: number,
  holds: boolean,
): Likely[] {
  const { clause, because } = explainWindow(model, message, window, index);
  const subject = message.subjects[clause]!;
  if (subject === 'other') return [];
  const span = sentenceSpan(message, clause);
  const quote = message.text.original.slice(span[0], span[1]);
  const { concept } = model.concepts[index]!;
  return [{ concept, certainty: 'likely', holds, subject, span, quote, because }];
}

function sentenceSpan(message: Message, clause: number): readonly [number, number] {
  const { from, to } = sentencesOf(message).find((sentence) => clause < sentence.to)!;
  const { text } = message;
  let start = message.clauses[from]!.start;
  let end = message.clauses[to - 1]!.end;
  while (start < end - 1 && '.,?'.includes(text.chars[start]!)) start += 1;
  while (end > start + 1 && '.,?'.includes(text.chars[end - 1]!)) end -= 1;
  return [text.start[start]!, text.end[end - 1]!];
}
