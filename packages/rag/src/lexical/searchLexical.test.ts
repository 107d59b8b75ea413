import { describe, expect, it } from 'vitest';
import type { CorpusPassage } from '../corpus/Corpus.js';
import { corpus } from '../generated/corpus.js';
import { buildLexicalIndex } from './buildLexicalIndex.js';
import { searchLexical } from './searchLexical.js';

const index = buildLexicalIndex(corpus.passages);

const passage = (id: string, title: string, text: string): CorpusPassage => ({
  id,
  conditions: ['dandruff'],
  topic: 'self_care',
  title,
  text,
  source: '',
  topics: ['self_care'],
  contraindications: [],
  sources: [],
  reviewedOn: '2026-11-21',
  status: 'own_knowledge',
  asks: [],
});

describe('searchLexical', () => {
  it('ranks what the title says above what a body mentions', () => {
    const small = buildLexicalIndex([
      passage('ko/a/body', '머리 감기', '비듬 이야기가 한 번 나옵니다'),
      passage('ko/z/title', '비듬 관리', '다른 이야기를 합니다'),
    ]);
    expect(searchLexical(small, '비듬', { top: 2 }).map((hit) => hit.passage.id)).toEqual([
      'ko/z/title',
      'ko/a/body',
    ]);
  });

  it('orders ties by id, however the passages were given', () => {
    const same = ['ko/c/x', 'ko/a/x', 'ko/b/x'].map((id) => passage(id, '비듬', '비듬'));
    const ids = searchLexical(buildLexicalIndex(same), '비듬', { top: 3 }).map((hit) => hit.passage.id);
    expect(ids).toEqual(['ko/a/x', 'ko/b/x', 'ko/c/x']);
  });

  it('answers the same for the passages in any order', () => {
    const reversed = buildLexicalIndex([...corpus.passages].reverse());
    const ask = '두피가 붉고 가려워요';
    expect(searchLexical(reversed, ask, { top: 20 })).toEqual(searchLexical(index, ask, { top: 20 }));
  });

  it('ranks only what is allowed', () => {
    const allow = (one: CorpusPassage) => one.id.startsWith('ko/sun/');
    const hits = searchLexical(index, '비듬에 선크림', { top: 50, allow });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((hit) => hit.passage.id.startsWith('ko/sun/'))).toBe(true);
  });

  it.each(['', '   ', '🥲🥲🥲', '?!…'])('finds nothing for %j', (query) => {
    expect(searchLexical(index, query, { top: 5 })).toEqual([]);
  });

  it('finds nothing in an empty corpus, and nothing for top 0', () => {
    expect(searchLexical(buildLexicalIndex([]), '비듬', { top: 5 })).toEqual([]);
    expect(searchLexical(index, '비듬', { top: 0 })).toEqual([]);
  });

  it('answers a question of 100 kB as if it were said once', () => {
    const once = '염색하고 두피가 붉어요 ';
    const long = once.repeat(Math.ceil(100_000 / once.length));
    const ids = (query: string) => searchLexical(index, query, { top: 1 }).map((hit) => hit.passage.id);
    expect(ids(long)).toEqual(ids(once));
  });
});
