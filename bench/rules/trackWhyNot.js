import { measure } from '../shared/measure.js';
import { inputsFor } from './contestants.js';
import { failedByDefinition } from './pack.js';

/** As many cases as every engine is compared on; the slow ones take tens of milliseconds each. */
const COMPARED = 64;

/** Track B: for every rule, whether it fired and if not which of its constraints failed. */
export async function trackWhyNot(opened, pack, cases, pace, progress) {
  const truth = cases.values.map((values) => failedByDefinition(pack, values));
  const contestants = [];
  for (const { route, module } of opened) {
    progress(`comparing why-not of ${route.title}`);
    const compiled = route.compile(module, pack);
    const inputs = inputsFor(route, cases);
    await compare(route, compiled, inputs, truth);
    contestants.push({
      ...route,
      ...checkedRun(route, compiled),
      inputs,
      expected: truth.map((masks) => masks[0]),
    });
  }
  const figures = await measure(contestants, pace, progress);
  return contestants.map(({ id, title, engine, takes, call, firedId }, at) => ({
    id,
    title,
    engine,
    takes,
    call,
    firedId,
    ...figures[at],
  }));
}

async function compare({ id }, { run, found }, inputs, truth) {
  const count = found.length < 1000 ? inputs.length : COMPARED;
  for (let at = 0; at < count; at += 1) {
    await run(inputs[at]);
    const wanted = truth[at];
    const wrong = wanted.findIndex((mask, rule) => mask !== found[rule]);
    if (wrong >= 0)
      throw new Error(
        `${id}: rule ${wrong} fails [${found[wrong]}] in case ${at}, expected [${wanted[wrong]}]`,
      );
  }
}

/** The masks are written where they outlive the call; reading one back gives a checksum. */
function checkedRun({ call }, { run, found }) {
  if (call === 'sync')
    return {
      run(input) {
        run(input);
        return found[0];
      },
    };
  return {
    async run(input) {
      await run(input);
      return found[0];
    },
  };
}
