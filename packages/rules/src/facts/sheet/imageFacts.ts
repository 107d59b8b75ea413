import { type Case, CONDITIONS, classFamily, type Finding, SCORE_MAX } from '@skin-advise/core';
import { between, type FactState, type Facts, known } from '../FactState.js';
import { remembered } from '../remembered.js';

/** Which grade stands for a distribution: the expected one for care, the cautious one for safety. */
export type GradeView = 'expected' | 'cautious';

/** A grade counts for the cautious view while at least this much probability lies on it or above (a proposal of ours). */
const CAUTIOUS_TAIL = 0.2;

/** A probability that a top-k list leaves over matters from here on; below it is rounding. */
const RESIDUAL = 0.02;

// Names of facts are put together once: a new string has to be hashed again at every look-up.
const severityOf = remembered((condition) => `severity.${condition}`);
const probabilityOf = remembered((condition) => `probability.${condition}`);
const polarityUnknown = remembered((condition) => `score.${condition}.polarity_unknown`);
const worstBand = remembered((condition) => `score.${condition}.worst_band`);

/** What the classifier alone states of a Case. */
export function imageFacts(subject: Case, view: GradeView): Facts {
  const facts: Facts = new Map();
  addImageFacts(subject, view, facts);
  return facts;
}

/** Facts that the classifier states: grades, probabilities and what follows from them, scores, photo quality. */
export function addImageFacts(subject: Case, view: GradeView, facts: Facts): void {
  const { findings, profile, photoQuality, textConfidence } = subject;
  for (const finding of findings) addFinding(finding, view, facts);
  if (photoQuality === 'poor') facts.set('photo.poor', known(true));
  if (textConfidence !== undefined) facts.set('text.confidence', known(textConfidence));
  if (profile === 'face' || profile === 'lesion') addClasses(findings, profile, facts);
  if (profile === 'mole') addMole(findings, facts);
}

function addFinding(
  { condition, severity, distribution, score, polarity }: Finding,
  view: GradeView,
  facts: Facts,
): void {
  if (distribution && score === undefined)
    facts.set(severityOf(condition), known(gradeOf(distribution, view)));
  else if (severity !== undefined) facts.set(severityOf(condition), known(severity));
  else if (score !== undefined) {
    facts.set(polarityUnknown(condition), known(polarity === undefined));
    if (polarity === undefined) return;
    facts.set(worstBand(condition), known(polarity === 'higher_is_worse' ? score : SCORE_MAX - score));
  }
}

/** The grade a distribution stands for: the rounded mean, or the highest grade with a tail of 0.2. */
export function gradeOf(distribution: readonly number[], view: GradeView): number {
  const mean = distribution.reduce((sum, p, grade) => sum + p * grade, 0);
  if (view === 'expected') return Math.round(mean);
  let tail = 0;
  for (let grade = distribution.length - 1; grade > 0; grade -= 1) {
    tail += distribution[grade]!;
    if (tail >= CAUTIOUS_TAIL) return Math.max(grade, Math.round(mean));
  }
  return Math.round(mean);
}

type Share = readonly [condition: string, probability: number];

function addClasses(findings: readonly Finding[], profile: 'face' | 'lesion', facts: Facts): void {
  const order = CLASSES[profile];
  const listed = new Map<string, number>();
  for (const { condition, probability } of findings)
    if (probability !== undefined) listed.set(condition, probability);
  if (listed.size === 0) addNamedClass(findings, facts);
  else addShares(listed, order, facts);
}

function addShares(listed: ReadonlyMap<string, number>, order: readonly string[], facts: Facts): void {
  const given: Share[] = [...listed];
  given.sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]));
  const spare = Math.max(0, 1 - given.reduce((sum, [, p]) => sum + p, 0));
  const unlisted = spare > RESIDUAL ? Math.min(spare, given.at(-1)![1]) : 0;
  const rest = between(0, Math.max(0, unlisted));
  for (const code of order) {
    const probability = listed.get(code);
    facts.set(probabilityOf(code), probability === undefined ? rest : known(probability));
  }
  const state = (code: string) => facts.get(probabilityOf(code)) ?? rest;
  facts.set('probability.melanoma_plus_bcc', sum(state('melanoma'), state('bcc')));
  addTop(given, unlisted, facts);
}

const CLASSES = {
  face: CONDITIONS.face.map(({ code }) => code),
  lesion: CONDITIONS.lesion.map(({ code }) => code),
};

/** A class named without any number (a missing confidence): the name is known, its probability is not. */
function addNamedClass(findings: readonly Finding[], facts: Facts): void {
  const [first] = findings;
  if (findings.length === 1 && first) facts.set('top1', known(first.condition));
}

function addTop(sorted: readonly Share[], unlisted: number, facts: Facts): void {
  const [code, top] = sorted[0]!;
  const rival = sorted.find(([other]) => classFamily(other) !== classFamily(code))?.[1] ?? 0;
  const margin = round(top - rival);
  const least = round(top - Math.max(rival, unlisted));
  facts.set('top1', known(code));
  facts.set('top1.probability', known(top));
  facts.set('top1.margin', between(Math.min(least, margin), margin));
}

/** Two separate sigmoids: nothing is left over, and they may both be high or both be low. */
function addMole(findings: readonly Finding[], facts: Facts): void {
  const of = (code: string) => findings.find((finding) => finding.condition === code)?.probability;
  const benign = of('benign');
  const malignant = of('malignant');
  if (benign !== undefined) facts.set('probability.benign', known(benign));
  if (malignant !== undefined) facts.set('probability.malignant', known(malignant));
  if (benign === undefined || malignant === undefined) return;
  // A tie goes to the side that is looked at sooner.
  facts.set('top1', known(malignant >= benign ? 'malignant' : 'benign'));
  facts.set('top1.probability', known(Math.max(benign, malignant)));
  facts.set('top1.margin', known(round(Math.abs(malignant - benign))));
}

function sum(a: FactState, b: FactState): FactState {
  const low = round(lowest(a) + lowest(b));
  const high = round(highest(a) + highest(b));
  return between(low, high);
}

const lowest = (state: FactState) =>
  state.kind === 'range' ? state.min : Number((state as { value: number }).value);
const highest = (state: FactState) =>
  state.kind === 'range' ? state.max : Number((state as { value: number }).value);

/** Binary sums such as .31 + .09 must not miss a threshold by 1e-17. */
const round = (value: number) => Math.round(value * 1e9) / 1e9;
