import type { Case, Symptom } from '@skin-advise/core';

/** Fewer letters say too little to tell a class by: 빨개요, 모름. */
const LEAST_LETTERS = 8;

/** What a person writes of themselves, now, and does not deny; nothing if little is left. */
export function tellingWords({ text, symptoms }: Pick<Case, 'text' | 'symptoms'>): string {
  const spans = symptoms.filter(speaksAgainst).map(({ span }) => span);
  const inOrder = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let words = '';
  let at = 0;
  for (const [start, end] of inOrder) {
    if (start > at) words += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  words += text.slice(at);
  return (words.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS ? '' : words;
}

/** 고름은 없어요 is near to what people with pus write; what another has, or was, is no sign of theirs. */
const speaksAgainst = ({ polarity, subject, time, implied }: Symptom) =>
  !implied && (polarity === 'negated' || subject === 'other' || time !== 'now');
