import type { Symptom } from '@skin-advise/core';
import { expect, it } from 'vitest';
import { setAside } from './setAside.js';

const sign = (concept: string, quote: string, more: Partial<Symptom> = {}): Symptom => ({
  concept,
  quote,
  polarity: 'present',
  span: [0, quote.length],
  subject: 'self',
  time: 'now',
  ...more,
});

it('says which words were read as over, as a worry, and as somebody else’s', () => {
  const symptoms = [
    sign('hives', '작년에 두드러기가 났었어요', { time: 'past' }),
    sign('blisters', '물집이 생기면 어떡하죠', { time: 'hypothetical' }),
    sign('itch', '남편도 가렵대요', { subject: 'other' }),
  ];
  expect(setAside(symptoms, false)).toEqual([
    { code: 'not_counted_past', params: { quotes: ['“작년에 두드러기가 났었어요”'] } },
    { code: 'not_counted_asked', params: { quotes: ['“물집이 생기면 어떡하죠”'] } },
    { code: 'not_counted_other', params: { quotes: ['“남편도 가렵대요”'] } },
  ]);
});

it('says nothing of what is there now as well, of denials, or of where and since when', () => {
  const symptoms = [
    sign('itch', '가려워요'),
    sign('itch', '작년에도 가려웠어요', { time: 'past' }),
    sign('fever', '열은 없었어요', { time: 'past', polarity: 'negated' }),
    sign('time.over_4w', '작년부터', { time: 'past' }),
  ];
  expect(setAside(symptoms, false)).toEqual([]);
});

it('leaves another person to the notice about their emergency', () => {
  expect(setAside([sign('chest_pain', '친구가 가슴이 아프대요', { subject: 'other' })], true)).toEqual([]);
});
