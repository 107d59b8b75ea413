import type { FeatureTable } from './FeatureTable.js';

/** Sums of weights by concept over distinct features, and how many features the model knew. */
export interface Sums {
  readonly weights: Int32Array;
  known: number;
}

/** By concept: its highest score, and where it has that. */
export interface Highest {
  readonly score: Int32Array;
  readonly at: Uint8Array;
}

/**
 * What scoring writes to, kept from text to text: to make and clear it for each would cost as much as to score one. What it
 * holds of a message is good until the next is scored.
 */
export class Scratch {
  /** Of a sentence, of the one before it, and of what is in the sentence and not in the one before. */
  own: Sums;
  before: Sums;
  readonly fresh: Sums;
  readonly none: Sums;
  /** Of windows, and of sentences by themselves. */
  readonly best: Highest;
  readonly alone: Highest;
  /** Sentences are numbered through all texts. */
  sentence = 0;

  constructor(concepts: number) {
    const sums = (): Sums => ({ weights: new Int32Array(concepts), known: 0 });
    const highest = (): Highest => ({ score: new Int32Array(concepts), at: new Uint8Array(concepts) });
    this.own = sums();
    this.before = sums();
    this.fresh = sums();
    this.none = sums();
    this.best = highest();
    this.alone = highest();
  }

  beginMessage(table: FeatureTable): void {
    this.best.score.fill(NO_SCORE);
    this.alone.score.fill(0);
    // One number is left out: no sentence stands before the first.
    this.sentence += 1;
    if (this.sentence < MOST_SENTENCES) return;
    table.forgetSeen();
    this.sentence = 1;
  }

  beginSentence(): void {
    this.sentence += 1;
    [this.own, this.before] = [this.before, this.own];
    for (const sums of [this.own, this.fresh]) {
      sums.weights.fill(0);
      sums.known = 0;
    }
  }
}

/** Less than any score. */
const NO_SCORE = -1;
/** Before their numbers outgrow 32 bits they begin anew. */
const MOST_SENTENCES = 2 ** 30;
