import { measure } from '../shared/measure.js';
import { median, percentile } from '../shared/statistics.js';
import { startWatch } from '../shared/stopwatch.js';
import { openPacks, readCase } from './ours.js';
import { SEED } from './pack.js';
import { makeResults, PROFILES } from './results.js';
import { readVoices } from './voices.js';

export const DECISIONS = 1000;
export const REASONS = 'decide, reasons only';
/** A case's own cost is the median of so many calls, so that a pause for garbage is not taken for a hard case. */
const REPEATS = { full: 15, quick: 5 };

/** Track C: the packs that ship, on mixed Cases of all five profiles; reading them is not timed. */
export async function trackPacks(pace, paceName, progress) {
  progress('reading cases for the real packs');
  const packs = await openPacks();
  const subjects = makeResults(DECISIONS, SEED, readVoices()).map((result) => readCase(packs, result));
  const decider = packs.createDecider(packs.BOOK);
  const contestants = depths(decider, subjects);
  const figures = await measure(contestants, pace, progress);
  progress('counterfactuals, case by case');
  return {
    cases: subjects.length,
    withText: subjects.filter(({ text }) => text).length,
    rules: packs.BOOK.packs.reduce((sum, { rules }) => sum + rules.length, 0),
    decide: contestants.map(({ title }, at) => ({ title, ...figures[at] })),
    perProfile: perProfile(decider, subjects, REPEATS[paceName]),
    counterfactuals: spread(subjects, (subject) => decider.counterfactuals(subject), REPEATS[paceName]),
  };
}

function depths(decider, subjects) {
  const expected = subjects.map((subject) => decider.decide(subject).care.length);
  const way = (title, options) => ({
    title,
    call: 'sync',
    inputs: subjects,
    expected,
    run: (subject) => decider.decide(subject, options).care.length,
  });
  return [way('decide, full explanation'), way(REASONS, { explanation: 'reasons' })];
}

function perProfile(decider, subjects, repeats) {
  return PROFILES.map((profile) => {
    const own = subjects.filter((subject) => subject.profile === profile);
    return { profile, cases: own.length, ...spread(own, (subject) => decider.decide(subject), repeats) };
  });
}

/** What single cases cost, from the usual to the hardest. */
function spread(subjects, task, repeats) {
  const costs = Float64Array.from(subjects, (subject) => {
    const times = Array.from({ length: repeats }, () => {
      const stop = startWatch();
      task(subject);
      return stop() * 1e6;
    });
    return median(times);
  }).sort();
  return { p50: percentile(costs, 0.5), p99: percentile(costs, 0.99), max: costs[costs.length - 1] };
}
