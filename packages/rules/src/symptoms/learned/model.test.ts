import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ReadResult } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../concepts/concepts.js';
import { readByModel, readByPatterns, readSymptoms } from '../readSymptoms.js';
import { BUCKETS, conceptOf, firstOf } from './LearnedModel.js';
import { loadModel } from './loadModel.js';
import { SHA256 } from './model/checksum.js';
import { LEARNED_CONCEPTS } from './model/concepts.js';
import { PACKED } from './model/weights.js';

const MOST_BYTES = 2_000_000;

const result: ReadResult = {
  format: 'test',
  profile: 'face',
  findings: [],
  person: {},
  text: '',
  history: [],
  notices: [],
};

describe('the shipped model', () => {
  it('is the one that was trained: by its checksum, and no larger than two megabytes', () => {
    const sha256 = createHash('sha256')
      .update(JSON.stringify(LEARNED_CONCEPTS))
      .update(JSON.stringify(PACKED))
      .digest('hex');
    expect(sha256).toBe(SHA256);
    expect(JSON.stringify(PACKED).length).toBeLessThan(MOST_BYTES);
  });

  it('speaks of concepts that there are, and holds from a higher score than it asks', () => {
    const known = new Set(CONCEPTS.map(({ code }) => code.replace(/^symptom\./, '')));
    for (const { concept, holdsFrom, asksFrom } of LEARNED_CONCEPTS) {
      expect(known).toContain(concept);
      expect(holdsFrom ?? asksFrom).toBeGreaterThanOrEqual(asksFrom);
    }
    const { entries, featureOf } = loadModel();
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) featureOf(firstOf(bucket));
    expect(entries.at(-1)).not.toBe(0);
    expect(entries.every((entry) => conceptOf(entry) < LEARNED_CONCEPTS.length)).toBe(true);
  });
});

describe('likely symptoms', () => {
  const TEXT = '어제 회식하고요. 쌕쌕 소리 나고 숨이 컥컥 막히는 기분! 그래서 물만 마셨어요.';

  it('quote their sentence and name the words that spoke for them', () => {
    for (const { span, quote, because } of readByModel(TEXT, result)) {
      expect(TEXT.slice(...span)).toBe(quote);
      expect(because.length).toBeGreaterThan(0);
      expect(because.length).toBeLessThanOrEqual(5);
      for (const words of because) for (const part of words.split(' … ')) expect(TEXT).toContain(part);
    }
    expect(readByModel(TEXT, result).map(({ concept }) => concept)).toContain('breathing_difficulty');
  });

  it('are not washed out by a long letter around them', () => {
    const letter = `${'날씨가 참 좋네요. 어제는 밥을 먹고 산책을 했어요. '.repeat(20)}${TEXT}`;
    expect(readByModel(letter, result).map(({ concept }) => concept)).toContain('breathing_difficulty');
  });

  it('leave all that the patterns read in place', () => {
    const joined = readSymptoms(TEXT, result);
    for (const symptom of readByPatterns(TEXT, result)) expect(joined).toContainEqual(symptom);
  });

  it.each(['', 'ㅋㅋㅋ', 'a', '...', '안녕하세요', '감사합니다. 좋은 하루 되세요.'])(
    '%j has none',
    (text) => {
      expect(readByModel(text, result)).toEqual([]);
    },
  );
});

describe('the decision engine', () => {
  it('does not load the model: only reading text does', () => {
    const reached = reachedFrom(new URL('../../deciding/createDecider.ts', import.meta.url));
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter((path) => path.includes('/symptoms/learned/'))).toEqual([]);
  });
});

/** The sources of this package that a module loads, through all that it imports. */
function reachedFrom(module: URL, reached = new Set<string>()): Set<string> {
  if (reached.has(module.pathname) || module.pathname.includes('/generated/')) return reached;
  reached.add(module.pathname);
  const imports = readFileSync(module, 'utf8').matchAll(
    /^(?:import|export|\}) (?!type )[^;]*?from '(\.[^']+)\.js';/gms,
  );
  for (const [, path] of imports) reachedFrom(new URL(`${path}.ts`, module), reached);
  return reached;
}
