export { createDecider } from './deciding/createDecider.js';
export type { FactSpec } from './facts/FactSpec.js';
export { FACTS } from './facts/registry.js';
export { BOOK } from './generated/book.js';
export type { RuleBook } from './pack/RuleBook.js';
export type { Item, Rule, Source } from './pack/schema.js';
export { readSymptoms } from './symptoms/index.js';
export { wording } from './wording.js';
