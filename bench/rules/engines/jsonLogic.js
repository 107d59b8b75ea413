import { factName, listAllowed } from '../pack.js';

/**
 * One function per rule from `LogicEngine.build`. `in` over the allowed values measured faster than `or` of `===`, one
 * build per rule faster than one array of all rules, and objects faster than arrays.
 */
export const jsonLogic = [
  {
    id: 'json-logic',
    title: 'json-logic-engine, built',
    engine: 'json-logic',
    package: 'json-logic-engine',
    takes: 'object',
    call: 'sync',
    load: () => import('json-logic-engine'),
    compile({ LogicEngine }, pack) {
      const engine = new LogicEngine();
      const built = pack.rules.map((rule) => engine.build({ and: rule.map(condition) }));
      const found = new Int32Array(built.length);
      const run = (input) => {
        let count = 0;
        for (let rule = 0; rule < built.length; rule += 1) if (built[rule](input)) found[count++] = rule;
        return count;
      };
      return { found, run };
    },
  },
];

const condition = (constraint) => ({ in: [{ var: factName(constraint.fact) }, listAllowed(constraint)] });
