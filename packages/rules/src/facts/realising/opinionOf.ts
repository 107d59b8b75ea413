import { CONDITIONS, classFamily, type Finding, type Profile, type TextOpinion } from '@skin-advise/core';
import type { FactValues } from '../caseOf.js';
import { NO_OPINION } from '../sheet/opinionFacts.js';

const LIKENESS = { similarity: 0.9, lead: 0.5 };

/** The second opinion that the facts ask for, if any: of the class given, else of the photo's or of another than the photo's. */
export function opinionOf(
  profile: Profile,
  facts: FactValues,
  findings: readonly Finding[],
): TextOpinion | undefined {
  const strength = facts['opinion.strength'];
  const given = facts['opinion.class'];
  if (given === NO_OPINION || strength === NO_OPINION) return undefined;
  if (given === undefined && strength === undefined && facts['opinion.differs'] !== true) return undefined;
  return {
    condition: typeof given === 'string' ? given : classFor(profile, facts, findings),
    strength: strength === 'strong' ? 'strong' : 'weak',
    ...LIKENESS,
  };
}

function classFor(profile: Profile, facts: FactValues, findings: readonly Finding[]): string {
  const [photo] = [...findings].sort((a, b) => (b.probability ?? 0) - (a.probability ?? 0));
  const same = classFamily(photo?.condition ?? '');
  const fits = (code: string) => (classFamily(code) === same) !== (facts['opinion.differs'] === true);
  return CONDITIONS[profile].map(({ code }) => code as string).find(fits)!;
}
