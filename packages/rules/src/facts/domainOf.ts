import type { FactSpec } from './FactSpec.js';

type Domain = Pick<FactSpec, 'whole' | 'least' | 'most'>;

const grade = (most: number, least = 0): Domain => ({ whole: true, least, most });

/** Which numbers a fact may be, by its name; the first that fits. */
const DOMAINS: readonly (readonly [RegExp, Domain])[] = [
  [/^severity\.\w+$/, grade(3)],
  [/\.worst_band$/, grade(4)],
  [/\.steps_worse$/, grade(4, -4)],
  [/^sevenPoint$/, grade(10)],
  [/^(probability\.|top1\.|text\.confidence)/, { least: 0, most: 1 }],
  [/^person\.age$/, grade(120)],
  [/^person\.ageMonths$/, grade(120 * 12 + 11)],
  // Infinity stands for "never".
  [/^person\.(monthsSince|daysSince)/, { whole: true, least: 0 }],
  [/^person\.(shampooPerWeek|dyesPerYear)$/, { least: 0 }],
  [/^value\.temperatureC$/, { least: 30, most: 45 }],
];

export function domainOf(fact: string): Domain {
  return DOMAINS.find(([names]) => names.test(fact))?.[1] ?? {};
}
