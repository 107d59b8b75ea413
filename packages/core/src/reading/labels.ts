import { SkinAdviseError, showFound } from '../errors/SkinAdviseError.js';
import { CONDITIONS, type ConditionTerm } from '../vocabulary/condition.js';
import { PROFILES, type Profile } from '../vocabulary/profile.js';
import { nearest } from './nearest.js';

const LEADING_NUMBER = /^\d+\s*\.\s*/u;
/** `Eczema 1677`, `… - 2103`, `Melanoma 15.75k`: folder names carry how many pictures they held. */
const TRAILING_COUNT = /(?:\s+-)?\s+[\d.,]+k?$/iu;
const FOLDED = /[\s_/·ㆍ\-–,.()'’"]+/gu;

/** One spelling for all spellings of a label: NFC, lower case, no numbering, no spaces or punctuation. */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFC')
    .trim()
    .replace(LEADING_NUMBER, '')
    .replace(TRAILING_COUNT, '')
    .toLowerCase()
    .replace(FOLDED, '');
}

function spellings(term: ConditionTerm): string[] {
  return [term.code, term.ko, term.en, ...term.aliases].map(normaliseLabel);
}

const TABLES: Readonly<Partial<Record<Profile, ReadonlyMap<string, string>>>> = Object.fromEntries(
  PROFILES.map((profile) => [
    profile,
    new Map(CONDITIONS[profile].flatMap((term) => spellings(term).map((spelling) => [spelling, term.code] as const))),
  ]),
);

/** The code of a label within a profile, or undefined. */
export function lookUp(profile: Profile, label: string): string | undefined {
  return TABLES[profile]?.get(normaliseLabel(label));
}

/** @throws SkinAdviseError `unknown_label`, with the nearest known ones */
export function conditionOf(profile: Profile, label: unknown, path: string): string {
  const code = typeof label === 'string' ? lookUp(profile, label) : undefined;
  if (code) return code;
  throw unknownLabel(profile, label, path);
}

function unknownLabel(profile: Profile, label: unknown, path: string): SkinAdviseError {
  const terms = CONDITIONS[profile];
  const near = typeof label === 'string' ? nearest(label, terms) : [];
  const elsewhere = PROFILES.filter((other) => typeof label === 'string' && lookUp(other, label));
  const known = (list: readonly ConditionTerm[]) => list.map(({ code, ko }) => `${ko}(${code})`).join(', ');
  return new SkinAdviseError({
    code: 'unknown_label',
    message: `The ${profile} profile does not know this label`,
    path,
    found: showFound(label),
    expected: known(terms),
    hint:
      near.length > 0
        ? `Did you mean ${known(near)}?`
        : elsewhere.length > 0
          ? `It belongs to the profile ${elsewhere.join(' or ')}`
          : 'Use one of the names above',
  });
}

/** Two spellings of one condition in one result contradict each other. */
export function refuseTwice(codes: readonly { code: string; path: string }[]): void {
  const seen = new Map<string, string>();
  for (const { code, path } of codes) {
    const first = seen.get(code);
    if (first !== undefined)
      throw new SkinAdviseError({
        code: 'label_twice',
        message: `The condition ${code} is given twice`,
        path,
        found: `${path} and ${first}`,
        expected: 'each condition once',
        hint: 'Remove one of the two spellings',
      });
    seen.set(code, path);
  }
}
