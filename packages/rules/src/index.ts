export { createDecider, type DeciderOptions, type RuleDecider } from './deciding/createDecider.js';
export type { RuleOutcome } from './explaining/ruleOutcomes.js';
export type { Confusion } from './facts/confusion.js';
export type { FactSpec } from './facts/FactSpec.js';
export { FACTS } from './facts/registry.js';
export { BOOK } from './generated/book.js';
export type { Rationale, Rule, RuleBook } from './pack/RuleBook.js';
export type { Item, Source } from './pack/schema.js';
export { readSymptoms } from './readText.js';
