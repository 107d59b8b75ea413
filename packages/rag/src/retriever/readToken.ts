import { CONDITIONS } from '@skin-advise/core';
import { ALLERGY_WORDS, SITE_WORDS, STATED_FACTS, SYMPTOM_FACTS } from './TokenFacts.js';

export type Comparison = '<' | '<=' | '>' | '>=';

/**
 * For whom a passage is or is not: `pregnant`, `broken_skin`, `age<12`, `daysSinceDye<=7`, `hair_loss>=2`, `rosacea`,
 * `allergy:ppd`, `site:face`.
 */
export type Token =
  | { readonly kind: 'stated' | 'symptom' | 'condition' | 'allergy' | 'site'; readonly name: string }
  | {
      readonly kind: 'number' | 'severity';
      readonly name: string;
      readonly is: Comparison;
      readonly than: number;
    };

const NUMBERS = ['age', 'age_months', 'daysSinceDye', 'daysSincePerm'] as const;
const CODES: ReadonlySet<string> = new Set(
  Object.values(CONDITIONS).flatMap((terms) => terms.map((term) => term.code)),
);
const COMPARED = /^([A-Za-z_]+)(<=|>=|<|>)(\d+)$/;

function readCompared(text: string): Token | undefined {
  const match = COMPARED.exec(text);
  if (match === null) return undefined;
  const name = match[1] as string;
  const rest = { name, is: match[2] as Comparison, than: Number(match[3]) };
  if ((NUMBERS as readonly string[]).includes(name)) return { kind: 'number', ...rest };
  return CODES.has(name) ? { kind: 'severity', ...rest } : undefined;
}

/** Reads one token; `undefined` for what is not a token. */
export function readToken(text: string): Token | undefined {
  const colon = text.indexOf(':');
  if (colon > 0) {
    const name = text.slice(colon + 1);
    if (text.startsWith('allergy:') && Object.hasOwn(ALLERGY_WORDS, name)) return { kind: 'allergy', name };
    if (text.startsWith('site:') && Object.hasOwn(SITE_WORDS, name)) return { kind: 'site', name };
    return undefined;
  }
  if (Object.hasOwn(STATED_FACTS, text)) return { kind: 'stated', name: text };
  if (Object.hasOwn(SYMPTOM_FACTS, text)) return { kind: 'symptom', name: text };
  if (CODES.has(text)) return { kind: 'condition', name: text };
  return readCompared(text);
}
