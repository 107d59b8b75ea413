export { isTarget } from '../deciding/targets.js';
export { RATIONALE } from '../generated/rationale.js';
export { parseTest, type Test } from '../pack/condition.js';
export { type ExampleFact, exampleFacts } from './exampleFacts.js';
export { factRange } from './factRange.js';
export { type RuleOutcome, type RuleOutcomes, ruleOutcome } from './ruleOutcome.js';
export { isAlways, testsIn, type When, type WrittenTest } from './testsIn.js';
