import { clauseAt } from '../derived/clauseAt.js';
import type { Message } from '../grammar/Message.js';
import { eachFeature, type Stretch, type Visit } from './features.js';
import { conceptOf, type LearnedModel, weightOf } from './LearnedModel.js';
import type { Window } from './sentences.js';

/** A feature that the model knows, and where it stands. */
export interface Seen extends Stretch {
  /** Its number in the model. */
  readonly feature: number;
  readonly also: Stretch | undefined;
}

interface Spoke extends Stretch {
  readonly weight: number;
  readonly also: Stretch | undefined;
}

export interface Explanation {
  /** The clause that spoke most for the concept. */
  readonly clause: number;
  /** The words that spoke for it, the strongest first. */
  readonly because: readonly string[];
}

const MOST_NAMED = 5;

/** Why a concept was read in a window: the features that spoke for it, and the clause they stand in. */
export function explainWindow(
  model: LearnedModel,
  message: Message,
  seen: readonly Seen[],
  concept: number,
): Explanation {
  const spoke = spokeFor(model, seen, concept);
  const byClause = new Map<number, number>();
  for (const { start, weight } of spoke) {
    const clause = clauseAt(message, start);
    byClause.set(clause, (byClause.get(clause) ?? 0) + weight);
  }
  const [[clause] = [0]] = [...byClause].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { clause, because: strongest(spoke).map((one) => wordsOf(message, one)) };
}

function spokeFor(model: LearnedModel, seen: readonly Seen[], concept: number): Spoke[] {
  const spoke: Spoke[] = [];
  for (const { feature, start, end, also } of seen) {
    const weight = weightFor(model, feature, concept);
    if (weight !== 0) spoke.push({ weight, start, end, also });
  }
  return spoke;
}

/** The features of a window that the model knows, each once, where it stands first. */
export function featuresIn(model: LearnedModel, message: Message, window: Window): Seen[] {
  const known = new Set<number>();
  const seen: Seen[] = [];
  const collect: Visit = (hash, start, end, also) => {
    const feature = model.featureOf(hash);
    if (feature < 0 || known.has(feature)) return;
    known.add(feature);
    seen.push({ feature, start, end, also });
  };
  for (const sentence of window) eachFeature(message, sentence, collect);
  return seen;
}

/** By bisection: the concepts of a feature ascend. */
function weightFor({ table, entries }: LearnedModel, feature: number, concept: number): number {
  let low = table.startOf(feature);
  let high = table.endOf(feature);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (conceptOf(entries[middle]!) < concept) low = middle + 1;
    else high = middle;
  }
  const entry = low < table.endOf(feature) ? entries[low]! : -1;
  return conceptOf(entry) === concept ? weightOf(entry) : 0;
}

/** Each stretch of the text is named once, by what spoke loudest there. */
function strongest(spoke: readonly Spoke[]): Spoke[] {
  const loudest = spoke
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end);
  const named: Spoke[] = [];
  for (const one of loudest) {
    if (named.length === MOST_NAMED) break;
    if (!named.some((other) => overlaps(one, other))) named.push(one);
  }
  return named;
}

const stretches = (spoke: Spoke): Stretch[] => (spoke.also ? [spoke, spoke.also] : [spoke]);

const overlaps = (a: Spoke, b: Spoke) =>
  stretches(a).some((one) => stretches(b).some(({ start, end }) => one.start < end && start < one.end));

function wordsOf({ text }: Message, { start, end, also }: Spoke): string {
  const words = (from: number, to: number) => text.original.slice(text.start[from]!, text.end[to - 1]!);
  return also ? `${words(start, end)} … ${words(also.start, also.end)}` : words(start, end);
}
