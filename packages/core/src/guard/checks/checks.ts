import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { checkClaims } from './checkClaims.js';
import { checkConditions } from './checkConditions.js';
import { checkForm } from './checkForm.js';
import { checkLeaks } from './checkLeaks.js';
import { checkMedicines } from './checkMedicines.js';
import { checkNumbers } from './checkNumbers.js';
import { checkPerson } from './checkPerson.js';
import { checkPolarity } from './checkPolarity.js';
import { checkSeverities } from './checkSeverities.js';
import { checkSources } from './checkSources.js';
import { checkSubstances } from './checkSubstances.js';
import { checkTriage } from './checkTriage.js';
import { checkWithheld } from './checkWithheld.js';

/** One thing that a text may not do, looked for throughout. */
export type Check = (plan: Plan, text: string) => readonly Fault[];

export const CHECKS: readonly Check[] = [
  checkNumbers,
  checkSubstances,
  checkMedicines,
  checkConditions,
  checkSeverities,
  checkWithheld,
  checkPolarity,
  checkTriage,
  checkClaims,
  checkPerson,
  checkSources,
  checkLeaks,
  checkForm,
];
