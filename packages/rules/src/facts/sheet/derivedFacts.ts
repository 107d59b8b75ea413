import type { Profile } from '@skin-advise/core';
import type { FactSheet, FactState } from '../FactState.js';
import { between } from '../FactState.js';

/** The weighted 7-point list for pigmented lesions (NICE NG12, 2015, last updated 2023): three signs at 2, four at 1. */
export const SEVEN_POINT: Readonly<Record<string, number>> = {
  'symptom.lesion_growing': 2,
  'symptom.lesion_irregular_shape': 2,
  'symptom.lesion_irregular_colour': 2,
  'symptom.lesion_ge_7mm': 1,
  'symptom.lesion_inflamed': 1,
  'symptom.lesion_oozing': 1,
  'symptom.lesion_altered_sensation': 1,
};

const SIGNS = Object.entries(SEVEN_POINT);

/** Facts computed from other facts, so that a changed symptom changes them too. */
export function derivedFacts(sheet: FactSheet, profile: Profile): [string, FactState][] {
  return [['sevenPoint', sevenPoint(sheet, profile)]];
}

/** A range while signs are unknown. Silence about a mole leaves its signs open only where a mole is what was photographed. */
function sevenPoint(sheet: FactSheet, profile: Profile): FactState {
  let low = 0;
  let high = 0;
  const aboutMole = profile === 'lesion' || profile === 'mole';
  for (const [fact, weight] of SIGNS) {
    const state = sheet.get(fact);
    const present = state?.kind === 'known' && state.value === true;
    const open = state?.kind === 'either' ? aboutMole || !state.assumed : aboutMole && isAssumed(state);
    if (present) low += weight;
    if (present || open) high += weight;
  }
  return between(low, high);
}

const isAssumed = (state: FactState | undefined) => state?.kind === 'known' && state.assumed === true;
