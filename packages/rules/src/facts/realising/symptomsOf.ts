import type { Symptom } from '@skin-advise/core';
import type { FactValues } from '../caseOf.js';
import { FACT_BY_NAME } from '../registry.js';
import { SEVEN_POINT } from '../sheet/derivedFacts.js';

/** From here on a measured temperature is a fever (°C). */
const FEVER_FROM = 38;

type Flags = Readonly<Record<string, boolean>>;

/** What the person must have said. The concept stands in for their words. */
export function symptomsOf(facts: FactValues): Symptom[] {
  const stated = { ...sevenPointSigns(facts), ...feverOf(facts), ...textFlags(facts) };
  return Object.entries(stated).map(([fact, present]) => symptomOf(fact, present, facts));
}

function symptomOf(fact: string, present: boolean, facts: FactValues): Symptom {
  const amount = facts['value.temperatureC'];
  const measured = fact === 'symptom.fever' && typeof amount === 'number';
  return {
    concept: fact.replace(/^symptom\./, ''),
    polarity: present ? 'present' : 'negated',
    quote: fact,
    span: [0, 0],
    subject: 'self',
    time: 'now',
    ...(measured ? { value: { amount, unit: 'celsius' } as const } : {}),
  };
}

function textFlags(facts: FactValues): Flags {
  return Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, boolean] => isSaid(entry[0]) && typeof entry[1] === 'boolean',
    ),
  );
}

const isSaid = (fact: string) => FACT_BY_NAME.get(fact)?.origin === 'text' && fact !== 'text.empty';

/** A temperature is told with the fever that it is, or is not. */
function feverOf(facts: FactValues): Flags {
  const celsius = facts['value.temperatureC'];
  return typeof celsius === 'number' ? { 'symptom.fever': celsius >= FEVER_FROM } : {};
}

/** Signs whose weights make up the sum; the others are denied, so that the sum is settled. */
function sevenPointSigns(facts: FactValues): Flags {
  const sum = facts.sevenPoint;
  if (typeof sum !== 'number') return {};
  const open = Object.keys(SEVEN_POINT).filter((sign) => facts[sign] === undefined);
  const stated = Object.entries(SEVEN_POINT).reduce(
    (points, [sign, weight]) => (facts[sign] === true ? points + weight : points),
    0,
  );
  const chosen = subsets(open).find((signs) => weightOf(signs) === sum - stated) ?? [];
  return Object.fromEntries(open.map((sign) => [sign, chosen.includes(sign)]));
}

const weightOf = (signs: readonly string[]) => signs.reduce((sum, sign) => sum + SEVEN_POINT[sign]!, 0);

/** All subsets, smaller ones first. */
function subsets(items: readonly string[]): string[][] {
  const all = Array.from({ length: 2 ** items.length }, (_, set) =>
    items.filter((_item, at) => (set >> at) & 1),
  );
  return all.sort((a, b) => a.length - b.length);
}
