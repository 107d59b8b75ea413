import { actionCases } from './actionCases.js';
import { careCases } from './careCases.js';
import { exclusionCases } from './exclusionCases.js';
import type { HandCase } from './HandCase.js';
import { levelCases } from './levelCases.js';
import { pairCases } from './pairCases.js';
import { sampleCases, vignetteCases } from './readCases.js';

/** Every case that somebody wrote with an expectation of their own. */
export async function allCases(): Promise<HandCase[]> {
  return [
    ...levelCases(),
    ...exclusionCases(),
    ...pairCases(),
    ...actionCases(),
    ...careCases(),
    ...(await vignetteCases()),
    ...(await sampleCases()),
  ];
}
