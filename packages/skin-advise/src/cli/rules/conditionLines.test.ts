import type { When } from '@skin-advise/rules/inspecting';
import { expect, it } from 'vitest';
import { loadWording } from '../../wording.js';
import { conditionLines } from './conditionLines.js';

async function told(when: When): Promise<string[]> {
  const lines = conditionLines(when, await loadWording('ko'), 'scalp');
  return lines.map(({ depth, text }) => '  '.repeat(depth) + text);
}

it('says a single test without a heading', async () => {
  expect(await told({ all: ['symptom.itch'] })).toEqual(['· 가려움 있음']);
});

it('says that what stands side by side must hold together, also inside a choice', async () => {
  const when = { any: ['symptom.itch', { all: ['symptom.weeping'], none: ['site.hand', 'site.face'] }] };
  expect(await told(when)).toEqual([
    '하나라도 맞을 때:',
    '  · 가려움 있음',
    '  모두 맞을 때:',
    '    · 진물 있음',
    '    하나도 맞지 않을 때:',
    '      · 부위 손',
    '      · 부위 얼굴',
  ]);
});

it('keeps a choice inside a list apart from the list', async () => {
  const when = { all: ['severity.dandruff >= 2', { any: ['symptom.itch', 'symptom.weeping'] }] };
  expect(await told(when)).toEqual([
    '모두 맞을 때:',
    '  · 비듬 중등도 이상',
    '  하나라도 맞을 때:',
    '    · 가려움 있음',
    '    · 진물 있음',
  ]);
});

it('says of one excluded sign that it is excluded', async () => {
  expect(await told({ none: ['symptom.itch'] })).toEqual(['하나도 맞지 않을 때:', '  · 가려움 있음']);
});

it('says of a rule without a condition that it always holds', async () => {
  expect(await told('always')).toEqual(['언제나']);
});
