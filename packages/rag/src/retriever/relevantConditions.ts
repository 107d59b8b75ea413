import { type Case, CONDITIONS, type Finding, type Profile } from '@skin-advise/core';

/** Classes below this probability are dust of the softmax, unless one of them leads. */
const WORTH_READING = 0.1;

const HAIR_DYE_PERM = 'hair_dye_perm';
const CHEMICAL_EXPOSURES = [
  'exposure.hair_dye',
  'exposure.bleach',
  'exposure.perm',
  'exposure.ppd_allergy_known',
  'exposure.black_henna',
];

/** Guidance beyond the conditions themselves that belongs to each profile. */
export const GENERAL: Readonly<Record<Case['profile'], readonly string[]>> = {
  scalp: ['photo_taking'],
  face: ['photo_taking', 'sun_protection'],
  score: ['photo_taking', 'sun_protection'],
  lesion: ['photo_taking', 'sun_protection', 'mole_check'],
  mole: ['photo_taking', 'sun_protection', 'mole_check'],
};

/** Everything that a profile looks at, and what goes with it. */
export const conditionsOf = (profile: Profile): ReadonlySet<string> =>
  new Set([...CONDITIONS[profile].map(({ code }) => code), ...GENERAL[profile]]);

function reported(findings: readonly Finding[]): readonly Finding[] {
  const lead = Math.max(...findings.map((finding) => finding.probability ?? 0));
  const worth = findings.filter((finding) => {
    if (finding.severity !== undefined) return finding.severity >= 1;
    if (finding.score !== undefined) return finding.polarity !== undefined;
    const probability = finding.probability ?? 0;
    return probability >= WORTH_READING || (probability === lead && probability > 0);
  });
  // A scalp without any finding may still be asked about: then every condition that was looked at is fair.
  return worth.length > 0 || findings.some((finding) => finding.score !== undefined) ? worth : findings;
}

function touchesDye(subject: Case): boolean {
  const { person, symptoms } = subject;
  const stated =
    person.daysSinceDye ?? person.daysSincePerm ?? person.dyesPerYear?.max ?? person.permsPerYear?.max;
  return (
    (stated !== undefined && stated > 0) ||
    person.daysSinceDye === 0 ||
    person.daysSincePerm === 0 ||
    symptoms.some((s) => CHEMICAL_EXPOSURES.includes(s.concept) && s.polarity !== 'negated')
  );
}

const speaksOfLesion = (subject: Case): boolean =>
  subject.symptoms.some((s) => s.concept.startsWith('lesion_') && s.polarity !== 'negated');

/** The condition codes whose guidance is relevant to a Case, whether named by the classifier or by what was told. */
export function relevantConditions(subject: Case): ReadonlySet<string> {
  const codes = new Set(reported(subject.findings).map((finding) => finding.condition));
  for (const code of GENERAL[subject.profile]) codes.add(code);
  if (touchesDye(subject)) codes.add(HAIR_DYE_PERM);
  if (speaksOfLesion(subject)) codes.add('mole_check');
  return codes;
}
