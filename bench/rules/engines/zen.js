import { FACTS, factName, listAllowed } from '../pack.js';

/** How many cases a batch holds. */
export const BATCH = 64;

/** Native code needs no warming up beyond its JavaScript shell. */
const WARM_CALLS = 200;

const common = {
  warmCalls: WARM_CALLS,
  engine: 'zen',
  package: '@gorules/zen-engine',
  takes: 'object',
  load: () => import('@gorules/zen-engine'),
};

/** One decision table with hit policy "collect", compiled once into a `ZenDecisionContent`. */
export const zen = [
  {
    ...common,
    id: 'zen',
    title: 'zen-engine, one by one',
    call: 'async',
    compile(module, pack) {
      const decision = decisionFor(module, pack);
      return { run: async (input) => rulesOf((await decision.evaluate(input)).result) };
    },
  },
  {
    ...common,
    id: 'zen-all',
    title: 'zen-engine, Promise.all of 64',
    call: 'batch',
    casesPerCall: BATCH,
    compile(module, pack) {
      const decision = decisionFor(module, pack);
      const run = async (inputs) => {
        const answers = await Promise.all(inputs.map((input) => decision.evaluate(input)));
        return answers.map(({ result }) => rulesOf(result));
      };
      return { run };
    },
  },
  {
    ...common,
    id: 'zen-loop',
    title: 'zen-engine, one call for 64',
    call: 'batch',
    casesPerCall: BATCH,
    compile(module, pack) {
      const decision = decisionFor(module, pack, {
        executionMode: 'loop',
        inputField: 'cases',
        outputPath: 'found',
      });
      return {
        run: async (inputs) => (await decision.evaluate({ cases: inputs })).result.found.map(rulesOf),
      };
    },
  },
  {
    ...common,
    id: 'zen-sync',
    title: 'zen-engine, expression',
    call: 'sync',
    /** Its only synchronous way in takes the rules as text and parses them at every call. */
    compile({ evaluateExpressionSync }, pack) {
      const cells = pack.rules.map((rule, index) => `${rule.map(inList).join(' and ')} ? ${index} : -1`);
      const expression = `[${cells.join(', ')}]`;
      const found = new Int32Array(pack.rules.length);
      const run = (input) => {
        let count = 0;
        for (const rule of evaluateExpressionSync(expression, input)) if (rule >= 0) found[count++] = rule;
        return count;
      };
      return { found, run };
    },
  },
];

const rulesOf = (rows) => rows.map(({ rule }) => rule);
const inList = (constraint) => `${factName(constraint.fact)} in [${listAllowed(constraint).join(', ')}]`;

function decisionFor({ ZenEngine, ZenDecisionContent }, pack, mode = {}) {
  const content = Buffer.from(JSON.stringify(decisionModel(pack, mode)));
  return new ZenEngine().createDecision(new ZenDecisionContent(content));
}

function decisionModel(pack, mode) {
  const at = (x) => ({ x, y: 0 });
  return {
    nodes: [
      { id: 'input', type: 'inputNode', name: 'input', position: at(0) },
      { id: 'table', type: 'decisionTableNode', name: 'table', position: at(1), content: table(pack, mode) },
      { id: 'output', type: 'outputNode', name: 'output', position: at(2) },
    ],
    edges: [
      { id: 'in', sourceId: 'input', targetId: 'table', type: 'edge' },
      { id: 'out', sourceId: 'table', targetId: 'output', type: 'edge' },
    ],
  };
}

function table(pack, mode) {
  const columns = Array.from({ length: FACTS }, (_, fact) => `c${fact}`);
  const anything = Object.fromEntries(columns.map((column) => [column, '']));
  return {
    hitPolicy: 'collect',
    ...mode,
    inputs: columns.map((id, fact) => ({ id, name: factName(fact), field: factName(fact) })),
    outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
    rules: pack.rules.map((rule, index) => ({
      _id: `r${index}`,
      ...anything,
      ...Object.fromEntries(
        rule.map((constraint) => [`c${constraint.fact}`, listAllowed(constraint).join(', ')]),
      ),
      rule: String(index),
    })),
  };
}
