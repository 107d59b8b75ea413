import { ACTIVES } from '../products/actives.js';
import { CONCEPTS } from '../symptoms/concepts/concepts.js';
import { assumedFalse, type FactSheet, type FactState, leftOpen, type Silence } from './FactState.js';

const SIGNS: ReadonlySet<string> = new Set(CONCEPTS.map(({ code }) => code));
/** Products not named are taken as not used: nobody lists what they do not use. */
const USES: ReadonlySet<string> = new Set(ACTIVES.map(({ code }) => `using.${code}`));

/** What is known of a fact that nobody spoke of; undefined is unknown. */
export function silentState(fact: string, silence: Silence): FactState | undefined {
  if (SIGNS.has(fact)) return silence === 'open' ? leftOpen : assumedFalse;
  return USES.has(fact) ? assumedFalse : undefined;
}

/** Of some three hundred signs and products, people speak of a few. */
export const isSeldomStated = (fact: string): boolean => SIGNS.has(fact) || USES.has(fact);

export function sheetOf(stated: ReadonlyMap<string, FactState>, silence: Silence): FactSheet {
  return { stated, silence, get: (fact) => stated.get(fact) ?? silentState(fact, silence) };
}
