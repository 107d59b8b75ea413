// npm run bench:rules: our rule matching against other engines, in one run. --help explains.

import { ensureBuilt, ensureInstalled } from '../shared/install.js';
import { describeMachine, loadNow } from '../shared/machine.js';
import { PACES } from '../shared/measure.js';
import { openRoutes } from '../shared/openRoutes.js';
import { createProgress } from '../shared/progress.js';
import { coldStart } from './coldStart.js';
import { COLD, FIRED, WHY_NOT } from './contestants.js';
import { verdicts } from './goals.js';
import { HELP, readOptions } from './options.js';
import { makeCases, makePack } from './pack.js';
import { renderReport } from './report.js';
import { trackFired } from './trackFired.js';
import { trackPacks } from './trackPacks.js';
import { trackWhyNot } from './trackWhyNot.js';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else await bench(options);
} catch (error) {
  process.stderr.write(`${error.message}\nnode bench/rules/run.js --help explains\n`);
  process.exitCode = 2;
}

async function bench({ rules, only, quick, json }) {
  const asked = (routes) => routes.filter(({ engine }) => only.includes(engine));
  const peers = asked(FIRED).flatMap((route) => route.package ?? []);
  ensureBuilt('packages/rules/dist/index.js');
  if (peers.length > 0) ensureInstalled('rules', '--only ours,generated,packs');
  const progress = createProgress();
  const machine = describeMachine(peers, import.meta.url);
  const engines = await openRoutes(asked(FIRED));
  const explaining = await openRoutes(asked(WHY_NOT));
  const paceName = quick ? 'quick' : 'full';
  const pace = PACES[paceName];
  const cold = coldStarts(engines.opened, rules, only, pace, progress);
  const { fired, whyNot } = await tracks(engines.opened, explaining.opened, rules, pace, progress);
  const packs = only.includes('packs') ? await trackPacks(pace, paceName, progress) : null;
  progress.done();
  const missing = Object.fromEntries(engines.missing);
  const outcome = { machine, quick, missing, cold, fired, whyNot, packs };
  const judged = { ...outcome, loadAfter: loadNow(), verdicts: verdicts(outcome) };
  process.stdout.write(json ? `${JSON.stringify(judged, null, 2)}\n` : renderReport(judged));
}

async function tracks(engines, explaining, counts, pace, progress) {
  const cases = makeCases();
  const fired = [];
  const whyNot = [];
  for (const rules of counts) {
    const pack = makePack(rules);
    const say = (text) => progress(`${rules} rules: ${text}`);
    const { rows, perCase } = await trackFired(engines, pack, cases, pace, say);
    if (rows.length > 0) fired.push({ rules, perCase, rows });
    const explained = await trackWhyNot(explaining, pack, cases, pace, say);
    if (explained.length > 0) whyNot.push({ rules, rows: explained });
  }
  return { fired, whyNot };
}

function coldStarts(opened, counts, only, { coldRuns }, progress) {
  const routes = opened.map(({ route }) => route).filter(({ id }) => COLD.includes(id));
  const rows = counts.flatMap((rules) =>
    routes.map(({ id, title }) => {
      progress(`cold start of ${title}, ${rules} rules`);
      return { title, rules, ...coldStart(id, rules, coldRuns) };
    }),
  );
  if (!only.includes('packs')) return rows;
  progress('cold start of the packs that ship');
  return [
    ...rows,
    { title: 'the whole rules package', rules: 'all packs', ...coldStart('packs', 0, coldRuns) },
  ];
}
