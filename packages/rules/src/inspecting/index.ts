export { RATIONALE } from '../generated/rationale.js';
export { type ExampleFact, exampleFacts } from './exampleFacts.js';
export { factRange } from './factRange.js';
export { type RuleOutcome, type RuleOutcomes, ruleOutcome } from './ruleOutcome.js';
export { isAlways, testsIn, type When, type WrittenTest } from './testsIn.js';
