import type { Notice, Symptom } from '@skin-advise/core';

/** Why a sign that was read is not one of now. */
type Aside = 'past' | 'asked' | 'other';

const ASIDES: readonly Aside[] = ['past', 'asked', 'other'];
const SHOWN = 3;
const NOTHING: Notice[] = [];

/**
 * Signs that were read and do not count, in the person's own words: whoever was misread can see it and say so. Nothing is
 * said of a sign that is also there now.
 */
export function setAside(symptoms: readonly Symptom[], otherIsUrgent: boolean): Notice[] {
  if (symptoms.every(isNow)) return NOTHING;
  const now = new Set(symptoms.filter(isNow).map(({ concept }) => concept));
  return ASIDES.filter((aside) => aside !== 'other' || !otherIsUrgent).flatMap((aside) => {
    const quotes = symptoms
      .filter((symptom) => asideOf(symptom) === aside && isSign(symptom) && !now.has(symptom.concept))
      .map(({ quote }) => `“${quote}”`);
    const shown = [...new Set(quotes)].slice(0, SHOWN);
    return shown.length > 0 ? [{ code: `not_counted_${aside}`, params: { quotes: shown } }] : [];
  });
}

const isNow = ({ time, subject }: Symptom) => time === 'now' && subject !== 'other';

/** Where and since when are no signs of their own. */
const isSign = ({ concept, polarity }: Symptom) =>
  polarity === 'present' && !/^(?:site|time|trend|photo|text|wish)\./.test(concept);

function asideOf({ subject, time }: Symptom): Aside {
  if (subject === 'other') return 'other';
  return time === 'past' ? 'past' : 'asked';
}
