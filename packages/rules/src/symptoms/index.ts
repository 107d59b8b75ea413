export type { Concept } from './Concept.js';
export { CONCEPTS } from './concepts/concepts.js';
export { LONGEST_TEXT } from './longestText.js';
export { readByModel, readByPatterns, readSymptoms } from './readSymptoms.js';
export { sitesOf } from './sitesOf.js';
