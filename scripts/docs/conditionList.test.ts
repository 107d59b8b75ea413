import { PROFILES } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { testPhrase } from '../../packages/skin-advise/src/cli/rules/phrases.js';
import { conditionList } from './conditionList.js';
import { escaped } from './markdown.js';
import { shippedRules } from './shippedRules.js';

const set = await shippedRules();
const words = set.wordings.ko;
const CODED = /^ *- (.*) <sub>`(.*)`<\/sub>$/gm;

describe('conditionList', () => {
  it('names each test by its own words, for every shipped rule', () => {
    for (const { rules, profiles } of set.book.packs)
      for (const { id, when } of rules) {
        const profile = profiles[0] ?? PROFILES[0];
        const lines = [...conditionList(when, words, profile).matchAll(CODED)];
        const wrong = lines.filter(([, said, code]) => said !== escaped(testPhrase(code!, words, profile)));
        expect(wrong, id).toEqual([]);
        expect(lines.length > 0 || when === 'always', id).toBe(true);
      }
  });

  it('puts what must hold together under one heading, also inside alternatives', () => {
    const when = {
      any: ['symptom.itch', { all: ['symptom.redness'], none: ['site.hand', 'site.genital'] }],
    };
    expect(plain(conditionList(when, words, 'scalp'))).toEqual([
      '- 하나라도 맞을 때:',
      '  - 가려움 있음',
      '  - 모두 맞을 때:',
      '    - 붉어짐 있음',
      '    - 하나도 맞지 않을 때:',
      '      - 부위 손',
      '      - 부위 성기·항문 주위',
    ]);
  });

  it('needs no heading for a single test', () => {
    expect(plain(conditionList({ all: ['symptom.itch'] }, words, 'scalp'))).toEqual(['- 가려움 있음']);
    expect(plain(conditionList('always', words, 'scalp'))).toEqual(['- 언제나']);
  });
});

const plain = (list: string) => list.split('\n').map((line) => line.replace(/ <sub>.*<\/sub>$/, ''));
