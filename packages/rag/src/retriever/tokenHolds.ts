import type { Case } from '@skin-advise/core';
import { compareRange } from './compareRange.js';
import { hasCondition } from './hasCondition.js';
import { personNumber } from './personNumber.js';
import { readToken, type Token } from './readToken.js';
import { statedFact } from './statedFact.js';
import { symptomFact } from './symptomFact.js';
import { ALLERGY_WORDS, SITE_WORDS } from './TokenFacts.js';

const says = (text: string, words: readonly string[]): boolean => {
  const said = text.normalize('NFC').toLowerCase();
  return words.some((word) => said.includes(word));
};

function allergic(subject: Case, name: string): boolean | undefined {
  const known = subject.symptoms.some(
    (s) => s.concept === 'exposure.ppd_allergy_known' && s.polarity === 'present' && s.subject !== 'other',
  );
  if (name === 'ppd' && known) return true;
  const words = ALLERGY_WORDS[name] ?? [name];
  return subject.person.allergies?.some((allergy) => says(allergy, words));
}

function onSite(subject: Case, name: string): boolean | undefined {
  if (name === 'face' && subject.profile === 'face') return true;
  const said = subject.symptoms.some((s) => s.concept === `site.${name}` && s.polarity === 'present');
  if (said) return true;
  const { bodySite } = subject.person;
  if (bodySite !== undefined) return says(bodySite, SITE_WORDS[name] ?? [name]);
  return subject.profile === 'scalp' ? false : undefined;
}

function evaluate(subject: Case, token: Token): boolean | undefined {
  switch (token.kind) {
    case 'stated':
      return statedFact(subject, token.name);
    case 'symptom':
      return symptomFact(subject, token.name);
    case 'condition':
      return hasCondition(subject, token.name);
    case 'allergy':
      return allergic(subject, token.name);
    case 'site':
      return onSite(subject, token.name);
    case 'number': {
      const range = personNumber(subject, token.name);
      return range === undefined ? undefined : compareRange(range, token.is, token.than);
    }
    case 'severity': {
      const severity = subject.findings.find((finding) => finding.condition === token.name)?.severity;
      return severity === undefined
        ? undefined
        : compareRange({ min: severity, max: severity }, token.is, token.than);
    }
  }
}

/** Whether a token holds for a Case: true, false, or `undefined` for not known. A word that is no token is not known. */
export function tokenHolds(subject: Case, text: string): boolean | undefined {
  const token = readToken(text);
  return token === undefined ? undefined : evaluate(subject, token);
}
