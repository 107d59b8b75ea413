import type { Profile } from '@skin-advise/core';
import { caseOf, type FactValues } from '../../../packages/rules/src/facts/caseOf.js';
import type { HandCase } from './HandCase.js';
import { readYaml } from './readYaml.js';

/** A row of care.yaml, as far as it names what must be there; packages/rules/src/cases/care.test.ts holds all of it. */
interface CareRow {
  readonly id: string;
  readonly profile: Profile;
  readonly facts: FactValues;
  readonly do?: readonly string[];
  readonly avoid?: readonly string[];
  readonly says?: readonly string[];
  readonly watches?: readonly string[];
}

/** People with what a careful pharmacist would tell them. */
export function careCases(): HandCase[] {
  return readYaml<CareRow[]>('care.yaml').map(({ id, profile, facts, ...row }) => ({
    file: 'care.yaml',
    id,
    subject: caseOf(profile, facts),
    expects: {
      level: true,
      items: [...(row.do ?? []), ...(row.avoid ?? [])],
      signs: row.watches ?? [],
      rules: row.says ?? [],
    },
  }));
}
