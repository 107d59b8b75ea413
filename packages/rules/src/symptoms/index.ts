export type { Concept } from './Concept.js';
export { CONCEPTS } from './concepts/concepts.js';
export { readByModel, readByPatterns, readSymptoms } from './readSymptoms.js';
export { sitesOf } from './sitesOf.js';
