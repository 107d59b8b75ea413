import { readProbabilities } from '../probabilities.js';
import type { Format } from './Format.js';

/** Mole or skin cancer: rows of two separate sigmoids, benign first. They need not add up to one. */
export const moleArray: Format = {
  name: 'mole-array',
  summary: '[[benign, malignant]]: two sigmoid outputs per picture',
  needs: 'an array of two numbers, or of such arrays',
  matches: (value) => rows(value) !== undefined,
  read(value) {
    const all = rows(value)!;
    const [benign, malignant] = readProbabilities(
      all[0]!.map((item, index) => ({ value: item, path: `$[0][${index}]` })),
      'unit',
    );
    return {
      profile: 'mole',
      findings: [
        { condition: 'benign', probability: benign! },
        { condition: 'malignant', probability: malignant! },
      ],
      ...(all.length > 1 ? { notices: [{ code: 'first_of_several', params: { count: all.length } }] } : {}),
    };
  },
};

const isPair = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length === 2 && value.every((item) => typeof item === 'number');

function rows(value: unknown): number[][] | undefined {
  if (isPair(value)) return [value];
  return Array.isArray(value) && value.length > 0 && value.every(isPair) ? (value as number[][]) : undefined;
}
