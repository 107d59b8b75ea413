import type { Symptom } from '@skin-advise/core';
import { expect, it } from 'vitest';
import { isUnderstood } from './resemblance.js';

const said = (concept: string, quote: string): Symptom => ({
  concept,
  quote,
  polarity: 'present',
  span: [0, quote.length],
  subject: 'self',
  time: 'now',
});

it('takes no swollen eyelid for a swollen lip', () => {
  const quote = '눈두덩이가 갑자기 부었어요';
  expect(
    isUnderstood('lip_tongue_swelling', [0, quote.length], quote, [said('eyelid_swelling', quote)]),
  ).toBe(true);
});

it('leaves what another sentence resembles, and signs that are no siblings', () => {
  const quote = '눈두덩이가 부었어요';
  const eyelid = [said('eyelid_swelling', quote)];
  expect(
    isUnderstood(
      'lip_tongue_swelling',
      [40, 52],
      `${quote}${'.'.repeat(40 - quote.length)}입술이 붕 떴어요`,
      eyelid,
    ),
  ).toBe(false);
  expect(isUnderstood('breathing_difficulty', [0, quote.length], quote, eyelid)).toBe(false);
});

it.each(['너무 가려워서 죽을 것 같아요', '따가워 뒤지겠음'])('hears no wish to die in %s', (quote) => {
  expect(isUnderstood('suicidal_hyperbole', [0, quote.length], quote, [])).toBe(true);
});

it('hears a figure of speech that takes a sentence of its own, and no aching head in an itching one', () => {
  const text = '머리가 너무 가려워서 미치겠어요 진짜 죽을거같음';
  expect(isUnderstood('suicidal_hyperbole', [18, text.length], text, [])).toBe(true);
  expect(isUnderstood('headache_severe', [0, 17], text, [])).toBe(true);
});

it('does not call a wish to die a figure of speech', () => {
  expect(isUnderstood('suicidal_ideation', [0, 20], '여드름 때문에 그냥 사라지고 싶어요', [])).toBe(false);
});
