import { type Case, CONDITIONS, type Finding, SCORE_MAX } from '@skin-advise/core';
import { type FactState, known } from '../FactState.js';

/** Which grade stands for a distribution: the expected one for care, the cautious one for safety. */
export type GradeView = 'expected' | 'cautious';

/** A grade counts for the cautious view while at least this much probability lies on it or above (a proposal of ours). */
const CAUTIOUS_TAIL = 0.2;

/** A probability that a top-k list leaves over matters from here on; below it is rounding. */
const RESIDUAL = 0.02;

/** Conditions that are one thing to a reader, so that their closeness is no doubt between two. */
const FAMILIES: Readonly<Record<string, string>> = {
  bkl: 'keratosis',
  seborrheic_keratosis: 'keratosis',
  atopic_dermatitis: 'eczema',
  eczema: 'eczema',
};

const family = (code: string) => FAMILIES[code] ?? code;

/** Facts that the classifier states: grades, probabilities and what follows from them, scores, photo quality. */
export function imageFacts(subject: Case, view: GradeView): [string, FactState][] {
  const facts = subject.findings.flatMap((finding) => findingFacts(finding, view));
  if (subject.photoQuality === 'poor') facts.push(['photo.poor', known(true)]);
  if (subject.textConfidence !== undefined) facts.push(['text.confidence', known(subject.textConfidence)]);
  if (subject.profile === 'face' || subject.profile === 'lesion') facts.push(...classFacts(subject));
  if (subject.profile === 'mole') facts.push(...moleFacts(subject.findings));
  return facts;
}

function findingFacts(finding: Finding, view: GradeView): [string, FactState][] {
  const { condition, severity, distribution, score, polarity } = finding;
  if (distribution && score === undefined)
    return [[`severity.${condition}`, known(gradeOf(distribution, view))]];
  if (severity !== undefined) return [[`severity.${condition}`, known(severity)]];
  if (score === undefined) return [];
  if (polarity === undefined) return [[`score.${condition}.polarity_unknown`, known(true)]];
  const worst = polarity === 'higher_is_worse' ? score : SCORE_MAX - score;
  return [
    [`score.${condition}.polarity_unknown`, known(false)],
    [`score.${condition}.worst_band`, known(worst)],
  ];
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

function classFacts(subject: Case): [string, FactState][] {
  const listed = new Map(subject.findings.map((finding) => [finding.condition, finding.probability]));
  const given = [...listed].filter((entry): entry is [string, number] => entry[1] !== undefined);
  if (given.length === 0) return namedClassOnly(subject.findings);
  const order = CONDITIONS[subject.profile].map((term) => term.code);
  given.sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]));
  const spare = Math.max(0, 1 - given.reduce((sum, [, p]) => sum + p, 0));
  const unlisted = spare > RESIDUAL ? Math.min(spare, given.at(-1)![1]) : 0;
  const state = (code: string): FactState => {
    const p = listed.get(code);
    if (p !== undefined) return known(p);
    return unlisted > 0 ? { kind: 'range', min: 0, max: unlisted } : known(0);
  };
  return [
    ...order.map((code): [string, FactState] => [`probability.${code}`, state(code)]),
    ['probability.melanoma_plus_bcc', sum(state('melanoma'), state('bcc'))],
    ...topFacts(given, unlisted),
  ];
}

/** A class named without any number (a missing confidence): the name is known, its probability is not. */
function namedClassOnly(findings: readonly Finding[]): [string, FactState][] {
  const [first] = findings;
  return findings.length === 1 && first ? [['top1', known(first.condition)]] : [];
}

function topFacts(sorted: readonly [string, number][], unlisted: number): [string, FactState][] {
  const [code, top] = sorted[0]!;
  const rival = sorted.find(([other]) => family(other) !== family(code))?.[1] ?? 0;
  const margin = round(top - rival);
  const least = round(top - Math.max(rival, unlisted));
  return [
    ['top1', known(code)],
    ['top1.probability', known(top)],
    ['top1.margin', least < margin ? { kind: 'range', min: least, max: margin } : known(margin)],
  ];
}

/** Two separate sigmoids: nothing is left over, and they may both be high or both be low. */
function moleFacts(findings: readonly Finding[]): [string, FactState][] {
  const of = (code: string) => findings.find((finding) => finding.condition === code)?.probability;
  const benign = of('benign');
  const malignant = of('malignant');
  const facts: [string, FactState][] = [];
  if (benign !== undefined) facts.push(['probability.benign', known(benign)]);
  if (malignant !== undefined) facts.push(['probability.malignant', known(malignant)]);
  if (benign === undefined || malignant === undefined) return facts;
  // A tie goes to the side that is looked at sooner.
  facts.push(['top1', known(malignant >= benign ? 'malignant' : 'benign')]);
  facts.push(['top1.probability', known(Math.max(benign, malignant))]);
  facts.push(['top1.margin', known(round(Math.abs(malignant - benign)))]);
  return facts;
}

function sum(a: FactState, b: FactState): FactState {
  const [low, high] = [lowest(a) + lowest(b), highest(a) + highest(b)].map(round) as [number, number];
  return low === high ? known(low) : { kind: 'range', min: low, max: high };
}

const lowest = (state: FactState) =>
  state.kind === 'range' ? state.min : Number((state as { value: number }).value);
const highest = (state: FactState) =>
  state.kind === 'range' ? state.max : Number((state as { value: number }).value);

/** Binary sums such as .31 + .09 must not miss a threshold by 1e-17. */
const round = (value: number) => Math.round(value * 1e9) / 1e9;
