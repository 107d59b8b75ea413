// A fresh process: node coldChild.js <way id | packs> <rules>. Prints the milliseconds of import, compile and first case.
import { makeCases, makePack } from './pack.js';

const [subject, rules] = process.argv.slice(2);
const times = subject === 'packs' ? await realPacks() : await way(subject, Number(rules));
console.log(JSON.stringify(times));

async function way(id, count) {
  const { FIRED } = await import('./contestants.js');
  const route = FIRED.find((one) => one.id === id);
  const pack = makePack(count);
  const [input] = makeCases()[route.takes];
  const module = await timed(() => route.load());
  const compiled = await timed(() => route.compile(module.value, pack));
  const first = await timed(() => compiled.value.run(input));
  return { importMs: module.ms, compileMs: compiled.ms, firstMs: first.ms };
}

/** The whole rules package: reading symptoms and every pack included. The first case compiles its profile's table. */
async function realPacks() {
  const { openPacks, readCase } = await import('./ours.js');
  const packs = await timed(() => openPacks());
  const subject = readCase(packs.value, {
    profile: 'scalp',
    severities: { dandruff: 2 },
    symptomText: '가려워요',
  });
  const decider = await timed(() => packs.value.createDecider(packs.value.BOOK));
  const first = await timed(() => decider.value.decide(subject));
  return { importMs: packs.ms, compileMs: decider.ms, firstMs: first.ms };
}

async function timed(task) {
  const start = performance.now();
  const value = await task();
  return { value, ms: performance.now() - start };
}
