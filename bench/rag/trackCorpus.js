import { measure } from '../shared/measure.js';
import { startWatch } from '../shared/stopwatch.js';
import { hybridByDefinition } from './hybridByDefinition.js';
import { byWords, openGuidance, readQuestions, supportRequests } from './ours.js';
import { TOP } from './settings.js';
import { sum } from './trackVectors.js';
import { exactNearest } from './vectors.js';

const FIRST = 3;
/** So many Cases for the retriever as an advice asks it. */
const CASES = 64;

/** The built-in passages and the questions of the development split. */
export async function trackCorpus(opened, pace, progress) {
  const guidance = await openGuidance();
  const questions = readQuestions();
  const asked = await Promise.all(questions.map(({ text }) => guidance.embed(text)));
  const truth = truthOf(guidance, questions, asked);
  const builds = [];
  const contestants = [];
  for (const { route, module } of opened) {
    progress(`indexing for ${route.title}`);
    const { build, ways } = await route.open(module, guidance);
    builds.push({ engine: route.engine, title: route.title, ms: await bestOf(pace.coldRuns, build) });
    for (const way of ways) contestants.push(await contestant(way, questions, asked, truth, guidance));
  }
  if (opened.some(({ route }) => route.engine === 'ours'))
    contestants.push(await wholeCase(guidance, questions));
  const figures = await measure(contestants, pace, progress);
  const rows = contestants.map(({ id, title, recall3 }, at) => ({ id, title, recall3, ...figures[at] }));
  return { passages: guidance.passages.length, questions: questions.length, builds, rows };
}

function truthOf({ module, lexical, places, vectors }, questions, asked) {
  const guidance = { module, lexical, places };
  const count = vectors.length;
  const near = (query) => exactNearest(vectors, query, count);
  // What is no nearer than chance is not found by meaning at all.
  const byMeaning = (query) =>
    near(query).filter((place) => vectors[place].reduce((s, v, d) => s + v * query[d], 0) > 0);
  return {
    nearest: asked.map((query) => near(query).slice(0, TOP)),
    hybrid: asked.map((query, at) =>
      hybridByDefinition(byWords(guidance, questions[at].text), byMeaning(query), count, TOP),
    ),
  };
}

/** A way whose answers are known from a definition gives just those; of the others it is said how good they are. */
async function contestant({ id, title, wanted, given, run }, questions, asked, truth, { places }) {
  const inputs = questions.map(({ text }, at) => (given === 'vector' ? { text, vector: asked[at] } : text));
  const found = [];
  for (const [at, input] of inputs.entries()) {
    const list = await run(input);
    if (wanted && list.join() !== truth[wanted][at].join())
      throw new Error(`${id} finds [${list}] for "${questions[at].text}", expected [${truth[wanted][at]}]`);
    found.push(list);
  }
  return {
    id,
    title,
    call: 'async',
    inputs,
    expected: found.map(sum),
    recall3: shareAnswered(found, questions, places),
    run: async (input) => sum(await run(input)),
  };
}

function shareAnswered(found, questions, places) {
  const answered = questions.filter(({ answers }, at) =>
    answers.some((id) => found[at].slice(0, FIRST).includes(places.get(id))),
  );
  return answered.length / questions.length;
}

/** All that an advice waits for, with what is found kept from whom it must not be shown. */
async function wholeCase({ module }, questions) {
  const retriever = module.createEmbeddedRetriever();
  const inputs = await supportRequests(questions.slice(0, CASES).map(({ text }) => text));
  const { signal } = new AbortController();
  const run = async (request) => (await retriever.support(request, signal)).length;
  const expected = [];
  for (const request of inputs) expected.push(await run(request));
  return {
    id: 'ours-case',
    title: 'ours: a whole Case',
    call: 'async',
    inputs,
    expected,
    recall3: null,
    run,
  };
}

async function bestOf(runs, task) {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const stop = startWatch();
    await task();
    best = Math.min(best, stop());
  }
  return best;
}
