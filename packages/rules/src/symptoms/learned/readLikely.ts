import type { Symptom } from '@skin-advise/core';
import type { Message } from '../grammar/Message.js';
import { explainWindow, featuresIn, type Seen } from './explainWindow.js';
import type { LearnedModel } from './LearnedModel.js';
import { type Scores, scoreMessage } from './scoreMessage.js';
import { sentencesOf, type Window } from './sentences.js';

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

/** What the model makes of a message for which the patterns have spoken. */
export interface Learned {
  /** Concepts not spoken of that the text resembles. */
  readonly likely: readonly Likely[];
  /** Concepts spoken of that a text such as this hardly ever means. */
  readonly doubted: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
const NONE: readonly Likely[] = [];

/**
 * What the learned model finds in a message beside the concepts already spoken of: each concept once, where it scores
 * highest; and which of those spoken of it cannot believe. Integers only, so the same everywhere.
 */
export function readLearned(model: LearnedModel, message: Message, spoken: ReadonlySet<string>): Learned {
  const scores = scoreMessage(model, message);
  return { likely: likelyBy(model, message, scores, spoken), doubted: doubtedBy(model, scores, spoken) };
}

/** What the model finds in a message by itself. */
export const readLikely = (model: LearnedModel, message: Message): readonly Likely[] =>
  readLearned(model, message, NOTHING).likely;

function likelyBy(
  model: LearnedModel,
  message: Message,
  { best, windowOf }: Scores,
  spoken: ReadonlySet<string>,
): Likely[] {
  const known = new Map<Window, readonly Seen[]>();
  const featuresOf = (window: Window) => {
    const seen = known.get(window) ?? featuresIn(model, message, window);
    known.set(window, seen);
    return seen;
  };
  return model.concepts.flatMap(({ concept, asksFrom, holdsFrom }, index) => {
    const score = best[index]!;
    if (score < asksFrom || spoken.has(concept)) return NONE;
    const holds = holdsFrom !== undefined && score >= holdsFrom;
    const { clause, because } = explainWindow(model, message, featuresOf(windowOf(index)), index);
    return toLikely(message, clause, { concept, holds, because });
  });
}

/** A sentence that speaks for it by itself is enough: a sign does not become doubtful by what else is told. */
function doubtedBy(
  { concepts }: LearnedModel,
  { best, alone }: Scores,
  spoken: ReadonlySet<string>,
): ReadonlySet<string> {
  if (spoken.size === 0) return NOTHING;
  const doubted = concepts.filter(
    ({ concept, doubtsBelow = 0 }, index) =>
      spoken.has(concept) && Math.max(alone[index]!, best[index]!) < doubtsBelow,
  );
  return new Set(doubted.map(({ concept }) => concept));
}

function toLikely(
  message: Message,
  clause: number,
  found: Pick<Likely, 'concept' | 'holds' | 'because'>,
): Likely[] {
  const subject = message.subjects.of(clause);
  if (subject === 'other' || isSupposed(message, clause)) return [];
  const span = sentenceSpan(message, clause);
  const quote = message.text.original.slice(span[0], span[1]);
  return [{ ...found, certainty: 'likely', subject, span, quote }];
}

/** 물집이 잡히기도 한다던데: all of the clause is only asked, supposed or heard. */
function isSupposed(message: Message, clause: number): boolean {
  const { tokens } = message.clauses[clause]!;
  return tokens.length > 0 && tokens.every((_, k) => message.scope(clause, k).hypothetical);
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
