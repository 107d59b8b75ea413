/** The only file of this benchmark that knows our engine. */
import { factName } from './pack.js';

const packages = new URL('../../packages/', import.meta.url);
const module = (path) => import(new URL(path, packages));

/** Only what matching needs, as the peers' packages hold only that. */
async function load() {
  const [rows, match, why] = await Promise.all(
    ['compileRows', 'matchRows', 'whyNotRows'].map((name) => module(`rules/dist/table/${name}.js`)),
  );
  return { ...rows, ...match, ...why };
}

const common = { engine: 'ours', call: 'sync', load };

/** The engine's own input is one small integer per fact; from an object they are read by name first. */
export const ours = [
  {
    ...common,
    id: 'ours-object',
    title: 'ours',
    takes: 'object',
    compile(engine, pack) {
      const { found, run } = fromValues(engine, pack);
      const names = Array.from({ length: pack.facts }, (_, fact) => factName(fact));
      const values = new Uint8Array(pack.facts);
      return {
        found,
        run(input) {
          for (let fact = 0; fact < names.length; fact += 1) values[fact] = input[names[fact]];
          return run(values);
        },
      };
    },
  },
  { ...common, id: 'ours-values', title: 'ours', takes: 'values', compile: fromValues },
];

/** Track B: per rule a bit for each constraint that failed. */
export const oursWhyNot = {
  ...common,
  id: 'ours-why-not',
  firedId: 'ours-values',
  title: 'ours',
  takes: 'values',
  compile({ compileRows, whyNotRows }, pack) {
    const table = compileRows(sizesOf(pack), conjunctions(pack));
    const found = new Int32Array(pack.rules.length);
    return { found, run: (values) => whyNotRows(table, values, values, found) };
  },
};

function fromValues({ compileRows, matchKnown }, pack) {
  const table = compileRows(sizesOf(pack), conjunctions(pack));
  const fired = new Int32Array(table.words);
  const found = new Int32Array(pack.rules.length);
  const run = (values) => {
    matchKnown(table, values, fired);
    return listRows(fired, found);
  };
  return { found, run };
}

/** The rows of a bitset as a list, which is what the peers give. */
function listRows(fired, found) {
  let count = 0;
  for (let word = 0; word < fired.length; word += 1)
    for (let bits = fired[word]; bits !== 0; bits &= bits - 1)
      found[count++] = word * 32 + 31 - Math.clz32(bits & -bits);
  return count;
}

const sizesOf = (pack) => Array.from({ length: pack.facts }, () => pack.values);
const conjunctions = (pack) =>
  pack.rules.map((rule) => ({ allowed: new Map(rule.map(({ fact, allowed }) => [fact, allowed])) }));

/** The whole package with the packs that it ships, and the reading of results that comes before it. */
export async function openPacks() {
  const [rules, core] = await Promise.all([
    module('rules/dist/index.js'),
    module('core/dist/reading/index.js'),
  ]);
  return { ...rules, ...core };
}

/** A Result as a Case: the input of a decision. */
export const readCase = ({ readResult, readCase: read }, result) => read(readResult(result));
