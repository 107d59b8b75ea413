import { factName, listAllowed } from '../pack.js';

/**
 * Built once; flat `all` conditions of one priority, undefined facts allowed, and facts that are not cached by a hash of
 * their parameters: the fastest way that its documentation offers.
 */
const common = {
  // All rules run through the same code, which is warm after a few calls.
  warmCalls: 200,
  engine: 'json-rules',
  package: 'json-rules-engine',
  takes: 'object',
  call: 'async',
  load: () => import('json-rules-engine'),
};

export const jsonRules = [
  {
    ...common,
    id: 'json-rules',
    title: 'json-rules-engine',
    compile(module, pack) {
      const run = engineFor(module, pack);
      return { run: async (input) => (await run(input)).events.map(({ type }) => Number(type)) };
    },
  },
];

/** Its result names every condition with its own outcome, for rules that fired and for rules that did not. */
export const jsonRulesWhyNot = {
  ...common,
  id: 'json-rules-why-not',
  firedId: 'json-rules',
  title: 'json-rules-engine',
  compile(module, pack) {
    const run = engineFor(module, pack);
    const found = new Int32Array(pack.rules.length);
    const note = (result) => {
      found[Number(result.event.type)] = failedConditions(result);
    };
    return {
      found,
      async run(input) {
        const { results, failureResults } = await run(input);
        results.forEach(note);
        failureResults.forEach(note);
      },
    };
  },
};

function engineFor({ Engine, Fact }, pack) {
  const engine = new Engine(
    pack.rules.map((rule, index) => ({
      conditions: { all: rule.map(condition) },
      event: { type: String(index) },
    })),
    { allowUndefinedFacts: true },
  );
  return (input) => {
    const facts = {};
    for (const name in input) facts[name] = new Fact(name, input[name], { cache: false });
    return engine.run(facts);
  };
}

function condition(constraint) {
  return { fact: factName(constraint.fact), operator: 'in', value: listAllowed(constraint) };
}

function failedConditions({ conditions }) {
  return conditions.all.reduce((mask, { result }, at) => (result ? mask : mask | (1 << at)), 0);
}
