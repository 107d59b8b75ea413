import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../packages/rules/src/symptoms/grammar/parseMessage.js';
import { decodeModel } from '../../../packages/rules/src/symptoms/learned/decodeModel.js';
import { readLikely } from '../../../packages/rules/src/symptoms/learned/readLikely.js';
import type { Trie } from '../../../packages/rules/src/symptoms/lexicon/Trie.js';
import { buildTrie } from '../../../packages/rules/src/symptoms/lexicon/Trie.js';
import { parseLabels } from '../labels.js';
import { calibrate, type Judged } from './calibrate.js';
import { encodeModel } from './encodeModel.js';
import { toExample } from './examples.js';
import { learn, scoresOf } from './learn.js';
import { seededRandom } from './random.js';
import type { Source } from './readSources.js';

const NO_WORDS: Trie = buildTrie([]);
const TEXTS = [
  ['fever', '열이 펄펄 나요'],
  ['fever', '몸이 불덩이예요. 열이 나요'],
  ['fever', '밤새 열나요'],
  ['!fever', '열은 없어요'],
  ['-fever', '드라이기 열이 뜨거워요'],
  ['itch', '두피가 가려워요'],
  ['itch', '너무 가려워요'],
  ['!itch', '가렵지는 않아요'],
  ['none', '사진을 다시 올릴게요'],
] as const;
const SOURCES = ['first', 'second'].flatMap((writer) =>
  TEXTS.map(
    ([labels, text]): Source => ({
      writer,
      measured: true,
      profile: 'face',
      text,
      labels: parseLabels(labels),
    }),
  ),
);
const CONCEPTS = ['fever', 'itch'];
const THRESHOLDS = new Map(CONCEPTS.map((concept) => [concept, { holds: 0.4, asks: 0 }]));
const trained = () => {
  const examples = SOURCES.map((source) => toExample(source, NO_WORDS));
  const model = learn(examples, CONCEPTS);
  return { examples, model, encoded: encodeModel(model, THRESHOLDS) };
};

describe('training', () => {
  it('gives the same bytes twice, and on every machine', () => {
    const { encoded } = trained();
    expect(trained().encoded).toEqual(encoded);
    const sha256 = createHash('sha256').update(JSON.stringify(encoded)).digest('hex');
    expect(sha256).toBe('3ef3a1f8a65c2b98a3e05d7c10d1a29b477efce9ff625b1f8de488be66619e1f');
  });

  it('makes a model that the reader scores as the trainer did', () => {
    const { examples, model, encoded } = trained();
    const read = decodeModel(encoded.concepts, encoded.packed);
    SOURCES.forEach(({ text }, index) => {
      const likely = readLikely(read, parseMessage(text, NO_WORDS, {}));
      const scores = scoresOf(model, examples[index]!);
      for (const concept of CONCEPTS) {
        const found = likely.find((one) => one.concept === concept);
        expect(found !== undefined, `${concept}: ${text}`).toBe(scores.get(concept)! >= 0);
        expect(found?.holds ?? false, `${concept}: ${text}`).toBe(scores.get(concept)! >= 0.4);
      }
    });
  });

  it('learns who says it and who denies it', () => {
    const { examples, model } = trained();
    const fever = (index: number) => scoresOf(model, examples[index]!).get('fever')!;
    expect(Math.min(fever(0), fever(1), fever(2))).toBeGreaterThan(Math.max(fever(3), fever(4), fever(8)));
  });
});

describe('thresholds', () => {
  const judged = (
    said: readonly number[],
    not: readonly number[],
    pattern: Judged['pattern'] = 'silent',
  ): Judged[] => [
    ...said.map((score) => ({ score, said: true, measured: true, pattern })),
    ...not.map((score) => ({ score, said: false, measured: true, pattern })),
  ];
  const many = Array.from({ length: 20 }, (_, index) => 1 - index / 100);

  it('keep nine in ten right, and are absent where that is never reached', () => {
    const thresholds = calibrate(
      new Map([
        ['clear', judged(many, [0.1, 0.2, 0.3])],
        ['muddled', judged([0.1, 0.5], [0.9, 0.8, 0.7, 0.6, 0.4])],
      ]),
    );
    expect(thresholds.get('clear')!.holds).toBeGreaterThan(0.3);
    expect(thresholds.get('clear')!.holds).toBeLessThan(0.97);
    expect(thresholds.get('muddled')!.holds).toBeUndefined();
  });

  it('doubt a pattern below the score where two in three of its finds are wrong, and no higher', () => {
    const { doubts } = calibrate(
      new Map([['blisters', judged([-0.7, 0.1, 0.4, 0.9], [-0.9, -0.8, -0.6], 'now')]]),
    ).get('blisters')!;
    expect(doubts).toBeGreaterThan(-0.6);
    expect(doubts).toBeLessThan(0.1);
  });

  it('ask from where two in five are right among what patterns do not speak of, whatever they see of the rest', () => {
    const { asks } = calibrate(
      new Map([
        ['hives', [...judged([0.9, 0.5, 0.4], [0.8, 0.3, 0.2, 0.1, 0.05]), ...judged(many, [0.15], 'now')]],
      ]),
    ).get('hives')!;
    expect(asks).toBeGreaterThan(0.05);
    expect(asks).toBeLessThan(0.4);
  });
});

describe('arithmetic', () => {
  it('draws the same numbers from the same seed', () => {
    const random = seededRandom(7);
    const drawn = Array.from({ length: 5 }, () => random(1000));
    const again = seededRandom(7);
    expect(Array.from({ length: 5 }, () => again(1000))).toEqual(drawn);
    expect(new Set(drawn).size).toBeGreaterThan(3);
  });
});
