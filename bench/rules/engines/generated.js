import { FACTS, factName, listAllowed } from '../pack.js';

/** TurboFan leaves functions above some size to slower tiers; functions of 64 rules stay below it. */
const CHUNK = 64;
const ONE = Number.POSITIVE_INFINITY;

const readers = {
  object: (fact) => `input.${factName(fact)}`,
  values: (fact) => `input[${fact}]`,
};

/** What anyone would write: `if ((f0 === 1 || f0 === 2) && …) found[n++] = 7;` */
const comparisons = (rule, index) => `if (${rule.map(isOneOf).join(' && ')}) found[n++] = ${index};`;
/** A bit test for the chain of comparisons. */
const bitTests = (rule, index) => `if (${rule.map(hasBit).join(' && ')}) found[n++] = ${index};`;
/** Writes every rule and keeps it only if all bits are set: no branch to mispredict. */
const branchFree = (rule, index) => `found[n] = ${index}; n += ${rule.map(allowedBit).join(' & ')} & 1;`;
const whyNot = (rule, index) => `found[${index}] = ${rule.map(failedBit).join(' | ')};`;

/**
 * The rules as JavaScript made by `new Function`: the bound to beat when nothing has to be explained or changed at run time.
 * Facts are read once into locals; reading them in every test measured 6 times slower at 500 rules.
 */
export const generated = ['object', 'values'].flatMap((takes) => [
  route({ id: 'ifs', title: 'generated, one function of ifs', takes, line: comparisons, chunk: ONE }),
  route({ id: 'bits', title: 'generated, bit tests, 64 rules each', takes, line: bitTests, chunk: CHUNK }),
  route({
    id: 'free',
    title: 'generated, branch-free, 64 rules each',
    takes,
    line: branchFree,
    chunk: CHUNK,
  }),
]);

/** Track B: per rule a bit for each constraint that failed. */
export const generatedWhyNot = route({
  id: 'why',
  firedId: 'generated-free-values',
  title: 'generated, 64 rules each',
  takes: 'values',
  line: whyNot,
  chunk: CHUNK,
});

function route({ id, title, takes, line, chunk, firedId }) {
  return {
    firedId,
    id: `generated-${id}-${takes}`,
    title,
    engine: 'generated',
    takes,
    call: 'sync',
    load: async () => undefined,
    compile: (_, pack) => compile(pack.rules.map(line), readers[takes], chunk),
  };
}

function compile(lines, read, chunk) {
  const found = new Int32Array(lines.length + 1);
  const parts = chunked(lines, chunk).map(
    (some) => new Function('input', 'found', 'n', `${locals(read)}\n${some.join('\n')}\nreturn n;`),
  );
  const [only] = parts;
  const all = (input) => {
    let count = 0;
    for (let part = 0; part < parts.length; part += 1) count = parts[part](input, found, count);
    return count;
  };
  return { found, run: parts.length === 1 ? (input) => only(input, found, 0) : all };
}

const maskOf = ({ allowed }) => allowed.reduce((mask, ok, value) => (ok ? mask | (1 << value) : mask), 0);
const allowedBit = (constraint) => `${maskOf(constraint)} >> ${factName(constraint.fact)}`;
const hasBit = (constraint) => `(${allowedBit(constraint)} & 1) !== 0`;
const isOneOf = (constraint) =>
  `(${listAllowed(constraint)
    .map((value) => `${factName(constraint.fact)} === ${value}`)
    .join(' || ')})`;
const failedBit = (constraint, at) => `(~(${allowedBit(constraint)}) & 1) << ${at}`;

function locals(read) {
  return Array.from({ length: FACTS }, (_, fact) => `const ${factName(fact)} = ${read(fact)};`).join('\n');
}

function chunked(list, size) {
  if (size >= list.length) return [list];
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}
