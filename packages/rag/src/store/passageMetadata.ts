import type { Corpus, CorpusPassage } from '../corpus/Corpus.js';
import type { ShowablePassage } from '../retriever/Ranked.js';
import { storeMismatch } from './storeErrors.js';
import type { Match, Metadata } from './VectorStore.js';

/**
 * What a store keeps of a passage: what it is filtered by, and all that is shown or decides to whom. What decides is kept as
 * JSON, because a store that loses empty lists or empty texts must not make a passage fit for everyone.
 */
export const passageMetadata = (passage: CorpusPassage, corpus: Pick<Corpus, 'sha256'>): Metadata => ({
  id: passage.id,
  corpus: corpus.sha256,
  locale: passage.id.split('/')[0]!,
  conditions: passage.conditions,
  topic: passage.topic,
  topics: passage.topics,
  title: passage.title,
  text: passage.text,
  source: passage.source,
  sources: JSON.stringify(passage.sources),
  contraindications: JSON.stringify(passage.contraindications),
  audience: JSON.stringify(passage.audience ?? null),
  status: passage.status,
  reviewedOn: passage.reviewedOn,
});

/**
 * A passage read back from a store, which anyone with its key may have written to.
 *
 * @throws SkinAdviseError `store_mismatch` where `indexCorpus` cannot have written it
 */
export function storedPassage({ id, metadata }: Match): ShowablePassage {
  const text = (field: string) => (typeof metadata[field] === 'string' ? metadata[field] : unlike(id, field));
  const texts = (field: string, value: unknown) => (isTexts(value) ? value : unlike(id, field));
  const audience = parsed(id, 'audience', text('audience'));
  return {
    id: text('id') === id ? id : unlike(id, 'id'),
    conditions: texts('conditions', metadata.conditions),
    topic: text('topic'),
    title: text('title'),
    text: text('text'),
    source: text('source'),
    contraindications: texts('contraindications', parsed(id, 'contraindications', text('contraindications'))),
    ...(audience === null ? {} : { audience: texts('audience', audience) }),
  };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function parsed(id: string, field: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return unlike(id, field);
  }
}

function unlike(id: string, field: string): never {
  throw storeMismatch(`a record ${id} whose ${field} is no passage's`, 'records as indexCorpus writes them');
}
