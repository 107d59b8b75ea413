import { parseMessage } from '../../../packages/rules/src/symptoms/grammar/parseMessage.js';
import { eachFeature } from '../../../packages/rules/src/symptoms/learned/features.js';
import { sentencesOf, windowsOf } from '../../../packages/rules/src/symptoms/learned/sentences.js';
import { LEXICON } from '../../../packages/rules/src/symptoms/lexicon/index.js';
import type { Trie } from '../../../packages/rules/src/symptoms/lexicon/Trie.js';
import { type Expected, expectations } from '../labels.js';
import type { Source } from './readSources.js';

/** A labelled text as the model sees it. */
export interface Example {
  readonly writer: string;
  readonly fold: number | undefined;
  readonly measured: boolean;
  /** The distinct feature hashes of each window. */
  readonly windows: readonly (readonly number[])[];
  readonly expected: ReadonlyMap<string, Expected>;
}

export function toExample({ writer, fold, measured, text, labels }: Source, words: Trie = LEXICON): Example {
  const message = parseMessage(text, words, {});
  const windows = windowsOf(sentencesOf(message)).map((window) => {
    const features = new Set<number>();
    for (const sentence of window) eachFeature(message, sentence, (hash) => features.add(hash));
    return [...features];
  });
  return { writer, fold, measured, windows, expected: expectations(labels) };
}
