import { CONCEPTS } from '../../../packages/rules/src/symptoms/index.js';
import { RED_FLAGS } from '../score.js';
import type { Example } from './examples.js';

/** Of fewer texts nothing is learned that would hold for the next writer. */
const LEAST_TEXTS = 10;

/** What is read by code (numbers, places, durations) is read exactly, and not learned. */
export function learnedConcepts(examples: readonly Example[]): string[] {
  return CONCEPTS.filter(({ when }) => when !== undefined)
    .map(({ code }) => code.replace(/^symptom\./, ''))
    .filter((concept) => textsOf(examples, concept) >= LEAST_TEXTS)
    .sort();
}

const textsOf = (examples: readonly Example[], concept: string) =>
  examples.filter(({ measured, expected }) => measured && expected.get(concept) === 'now').length;

/** Red flags and other concepts are labelled with unlike care, so each group is calibrated by itself. */
export const groupsOf = (concepts: readonly string[]): string[][] => [
  concepts.filter((concept) => RED_FLAGS.has(concept)),
  concepts.filter((concept) => !RED_FLAGS.has(concept)),
];
