import { generated, generatedWhyNot } from './engines/generated.js';
import { jsonLogic } from './engines/jsonLogic.js';
import { jsonRules, jsonRulesWhyNot } from './engines/jsonRules.js';
import { BATCH, zen } from './engines/zen.js';
import { ours, oursWhyNot } from './ours.js';

/**
 * Ways to ask an engine. `takes`: `object` reads facts by name, `values` is an array by fact. `call`: `sync`, `async`, or
 * `batch` of 64 cases. `compile(module, pack)` gives `run`, and for synchronous engines `found`, which `run` fills.
 */
export const FIRED = [...ours, ...generated, ...jsonLogic, ...zen, ...jsonRules];
export const WHY_NOT = [oursWhyNot, generatedWhyNot, jsonRulesWhyNot];
export const ENGINES = [...new Set(FIRED.map(({ engine }) => engine))];

/** One way per engine for the cold start, which does not differ between ways. */
export const COLD = [
  'ours-object',
  'generated-ifs-object',
  'generated-free-object',
  'json-logic',
  'zen',
  'json-rules',
];

/** Inputs as a way takes them: one by one, or grouped into batches. */
export function inputsFor({ takes, call }, cases) {
  const inputs = cases[takes];
  if (call !== 'batch') return inputs;
  return Array.from({ length: inputs.length / BATCH }, (_, at) => inputs.slice(at * BATCH, (at + 1) * BATCH));
}
