import { draws } from '../shared/random.js';

export const FACTS = 12;
export const VALUES = 6;
export const CASES = 1024;
export const SEED = 20261101;
/** How often a constraint allows a value: about one rule in ten fires, as in a pack where much is related. */
const ALLOWS = 0.45;

export const factName = (fact) => `f${fact}`;

/**
 * Conjunctive rules of 2–4 constraints. A constraint names a fact and says of each of its values whether it is allowed;
 * it allows some and forbids some, so that every constraint matters. Constraints stand in the order of their facts.
 */
export function makePack(rules, seed = SEED) {
  const draw = draws(seed + rules);
  return {
    facts: FACTS,
    values: VALUES,
    rules: Array.from({ length: rules }, () =>
      draw.sample(FACTS, 2 + draw.below(3)).map((fact) => ({ fact, allowed: allowedValues(draw) })),
    ),
  };
}

function allowedValues(draw) {
  const allowed = Array.from({ length: VALUES }, () => draw.chance(ALLOWS));
  return allowed.includes(true) && allowed.includes(false) ? allowed : allowedValues(draw);
}

/** The values that a constraint allows, as numbers. */
export function listAllowed({ allowed }) {
  return allowed.flatMap((ok, value) => (ok ? [value] : []));
}

/** Every case twice: as the object that most engines read, and as an array of values by fact. */
export function makeCases(seed = SEED, count = CASES) {
  const draw = draws(~seed);
  const values = Array.from({ length: count }, () =>
    Uint8Array.from({ length: FACTS }, () => draw.below(VALUES)),
  );
  const object = values.map((row) =>
    Object.fromEntries([...row].map((value, fact) => [factName(fact), value])),
  );
  return { values, object };
}

/** What every engine must find, said the slow way. */
export function firedByDefinition(pack, values) {
  return pack.rules.flatMap((rule, index) =>
    rule.every(({ fact, allowed }) => allowed[values[fact]]) ? [index] : [],
  );
}

/** Per rule a bit for each constraint that failed, in order; 0 means that the rule fired. */
export function failedByDefinition(pack, values) {
  return Int32Array.from(pack.rules, (rule) =>
    rule.reduce((mask, { fact, allowed }, at) => (allowed[values[fact]] ? mask : mask | (1 << at)), 0),
  );
}
