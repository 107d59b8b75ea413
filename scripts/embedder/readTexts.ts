import { readdirSync, readFileSync } from 'node:fs';
import { sentencesOf } from '../../packages/rag/src/embedder/embedText.js';
import { corpus } from '../../packages/rag/src/generated/corpus.js';

/** A text and the passage that it asks for or is a part of. */
export interface Text {
  readonly text: string;
  /** Place in `corpus.passages`. */
  readonly passage: number;
  /** What a passage says is farther from what people ask than what others asked. */
  readonly weight: number;
}

const SAID = 0.5;
const ASKS = new URL('../../packages/rag/data/asks/', import.meta.url);

/** All that is learned from: the asks, titles and sentences of the passages, and more asks by other hands. */
export function readTexts(): Text[] {
  const places = new Map(corpus.passages.map(({ id }, place) => [id, place]));
  const own = corpus.passages.flatMap(({ asks, title, text }, passage) => [
    ...[...asks, title].map((one) => ({ text: one, passage, weight: 1 })),
    ...sentencesOf(text).map((one) => ({ text: one, passage, weight: SAID })),
  ]);
  return [...own, ...readAsks(places)];
}

/** @throws Error naming file and line of an ask for no passage */
function readAsks(places: ReadonlyMap<string, number>): Text[] {
  const files = readdirSync(ASKS).filter((file) => file.endsWith('.tsv'));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, ASKS), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (line === '' || line.startsWith('#')) return [];
        const [id = '', text = ''] = line.split('\t');
        const passage = places.get(id);
        if (passage === undefined || text === '')
          throw new Error(
            `${file}:${index + 1}: expected the id of a passage, a tab and an ask; found ${line.slice(0, 80)}`,
          );
        return [{ text, passage, weight: 1 }];
      }),
  );
}
