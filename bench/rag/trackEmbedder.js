import { measure } from '../shared/measure.js';
import { openGuidance, readQuestions } from './ours.js';
import { embedByHashing } from './peers/hashing.js';

const BATCH = 32;
const WARM_CALLS = 100;

/** Texts a second, by our embedder and by one that learned nothing. */
export async function trackEmbedder(pace, progress) {
  const { embedder, passages } = await openGuidance();
  const texts = {
    questions: readQuestions().map(({ text }) => text),
    passages: passages.map(({ title, text }) => `${title}\n${text}`),
  };
  const embedders = [
    { title: 'ours', embed: (batch) => embedder.embed(batch, { kind: 'passage' }) },
    { title: 'hashing', embed: embedByHashing },
  ];
  const contestants = [];
  for (const [what, list] of Object.entries(texts))
    for (const { title, embed } of embedders) contestants.push(await contestant(title, what, list, embed));
  const figures = await measure(contestants, pace, progress);
  return contestants.map(({ title, what, characters }, at) => ({ title, what, characters, ...figures[at] }));
}

async function contestant(title, what, list, embed) {
  const inputs = Array.from({ length: Math.floor(list.length / BATCH) }, (_, at) =>
    list.slice(at * BATCH, (at + 1) * BATCH),
  );
  const run = async (batch) => checksum(await embed(batch));
  const expected = [];
  for (const batch of inputs) expected.push(await run(batch));
  const characters = list.reduce((total, { length }) => total + length, 0) / list.length;
  return {
    title,
    what,
    characters,
    call: 'batch',
    casesPerCall: BATCH,
    warmCalls: WARM_CALLS,
    inputs,
    expected,
    run,
  };
}

/** A whole number, so that sums are the same in any order. */
const checksum = (vectors) => vectors.reduce((total, vector) => total + Math.round(vector[0] * 1e6), 0);
