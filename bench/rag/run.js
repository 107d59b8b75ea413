// npm run bench:rag: finding guidance against other search libraries, in one run. --help explains.
import { ensureBuilt, ensureInstalled } from '../shared/install.js';
import { describeMachine, loadNow } from '../shared/machine.js';
import { PACES } from '../shared/measure.js';
import { openRoutes } from '../shared/openRoutes.js';
import { createProgress } from '../shared/progress.js';
import { ROUTES } from './contestants.js';
import { verdicts } from './goals.js';
import { HELP, readOptions } from './options.js';
import { renderReport } from './report.js';
import { trackCli } from './trackCli.js';
import { trackCold } from './trackCold.js';
import { trackCorpus } from './trackCorpus.js';
import { trackEmbedder } from './trackEmbedder.js';
import { trackVectors } from './trackVectors.js';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else await bench(options);
} catch (error) {
  process.stderr.write(`${error.message}\nnode bench/rag/run.js --help explains\n`);
  process.exitCode = 2;
}

async function bench(options) {
  const { only, quick, json } = options;
  const routes = ROUTES.filter(({ engine }) => only.includes(engine));
  const peers = routes.flatMap((route) => route.package ?? []);
  ensureBuilt('packages/rag/dist/index.js');
  ensureBuilt('packages/skin-advise/dist/bin/main.js');
  if (peers.length > 0) ensureInstalled('rag', '--only ours,loop');
  const progress = createProgress();
  const machine = describeMachine(peers, import.meta.url);
  const { opened, missing } = await openRoutes(routes);
  const measured = await tracks(opened, options, PACES[quick ? 'quick' : 'full'], progress);
  progress.done();
  const outcome = { machine, quick, missing: Object.fromEntries(missing), ...measured };
  const judged = { ...outcome, loadAfter: loadNow(), verdicts: verdicts(outcome) };
  process.stdout.write(json ? `${JSON.stringify(judged, null, 2)}\n` : renderReport(judged));
}

/** Fresh processes first: later this one holds the machine's memory. */
async function tracks(opened, { tracks: asked, sizes, dimensions }, pace, progress) {
  const when = (track, task) => (asked.includes(track) ? task() : null);
  const cli = when('cli', () => trackCli(pace, progress));
  const cold = when('cold', () => trackCold(opened, pace, progress));
  const corpus = await when('corpus', () => trackCorpus(opened, pace, progress));
  const embedder = await when('embedder', () => trackEmbedder(pace, progress));
  const vectors = [];
  for (const count of asked.includes('vectors') ? sizes : [])
    for (const width of dimensions) {
      const say = (text) => progress(`${count} vectors of ${width}: ${text}`);
      vectors.push(await trackVectors(opened, count, width, pace, say));
    }
  return { corpus, vectors, embedder, cold, cli };
}
