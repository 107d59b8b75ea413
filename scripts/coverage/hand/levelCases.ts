import { PROFILES, type Profile } from '@skin-advise/core';
import { caseOf, type FactValues } from '../../../packages/rules/src/facts/caseOf.js';
import type { HandCase } from './HandCase.js';
import { readYaml } from './readYaml.js';

interface LevelRow {
  readonly id: string;
  readonly profiles: 'every' | readonly Profile[];
  readonly cases: readonly FactValues[];
}

const HEALTHY_ADULT = 35;

/** How soon at least (floors), and at most (holds): every case in every profile that its row names. */
export function levelCases(): HandCase[] {
  return [
    ...everyProfile('floors.yaml', () => ({})),
    ...everyProfile('holds.yaml', (facts) =>
      'person.age' in facts || 'person.ageMonths' in facts ? {} : { 'person.age': HEALTHY_ADULT },
    ),
  ];
}

function everyProfile(file: string, fill: (facts: FactValues) => FactValues): HandCase[] {
  return readYaml<LevelRow[]>(file).flatMap(({ id, profiles, cases }) =>
    (profiles === 'every' ? PROFILES : profiles).flatMap((profile) =>
      cases.map((facts) => ({
        file,
        id,
        subject: caseOf(profile, { ...fill(facts), ...facts }),
        expects: { level: true },
      })),
    ),
  );
}
