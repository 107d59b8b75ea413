import type { ReadResult } from '@skin-advise/core';
import type { Surroundings } from '../grammar/matchConcepts.js';
import { placesNamed } from '../sitesOf.js';

/** What the result itself says about the thing in the photo, for texts that leave it out. */
export function surroundingsOf(result: ReadResult): Surroundings {
  const about = new Set<string>();
  const { profile, person } = result;
  if (profile === 'scalp') about.add('scalp');
  if (profile === 'lesion' || profile === 'mole') about.add('lesion');
  if (profile === 'mole') about.add('mole');
  if ((person.ageMonths ?? 99) < 12) about.add('infant');
  const places = new Set(person.bodySite ? placesNamed(person.bodySite) : []);
  if (profile === 'scalp' && places.size === 0) places.add('at_scalp');
  return { about, places };
}
