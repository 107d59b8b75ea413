import type { Advice } from '../advising/advice.js';
import { BANNED_CLAIMS } from './bannedClaims.js';
import { measureRepetition, REPETITION_LIMITS } from './repetition.js';

export interface GuardFinding {
  readonly code: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly span: readonly [number, number];
  readonly found: string;
}

const NUMBER = /\d+(?:\.\d+)?/gu;
const LENGTH = { min: 10, max: 1200 };

/**
 * The last word on any text a model wrote for an Advice: banned claims, numbers that the advice does not contain, items
 * that were withheld, repetition, and broken endings. An empty list means the text may be shown.
 */
export function guardNarrative(advice: Advice, text: string): GuardFinding[] {
  return [
    ...bannedClaims(text),
    ...foreignNumbers(advice, text),
    ...withheldItems(advice, text),
    ...brokenForm(text),
  ];
}

function bannedClaims(text: string): GuardFinding[] {
  return BANNED_CLAIMS.flatMap(({ code, pattern }) => {
    const match = pattern.exec(text);
    return match
      ? [{ code, span: [match.index, match.index + match[0].length] as const, found: match[0] }]
      : [];
  });
}

/** Every number must stand somewhere in the advice, or in what the person wrote. */
function foreignNumbers(advice: Advice, text: string): GuardFinding[] {
  const allowed = new Set(planText(advice).match(NUMBER) ?? []);
  return [...text.matchAll(NUMBER)]
    .filter(([number]) => !allowed.has(number))
    .map((match) => ({
      code: 'foreign_number',
      span: [match.index, match.index + match[0].length],
      found: match[0],
    }));
}

function planText(advice: Advice): string {
  const { triage, care, withheld, referral, narrative, explanation } = advice;
  const person = Object.values(advice.case.person).map(String);
  const quotes = advice.case.symptoms.map(({ quote }) => quote);
  return [
    triage.headline,
    ...care.flatMap(({ text, caution }) => [text, caution ?? '']),
    ...withheld.map(({ because }) => because),
    referral?.text ?? '',
    narrative.text,
    ...explanation.because.map(({ text }) => text),
    ...person,
    ...quotes,
  ].join('\n');
}

/** A withheld item may be named only in a sentence that also says no. */
function withheldItems(advice: Advice, text: string): GuardFinding[] {
  return advice.withheld.flatMap(({ title }) => {
    const at = text.indexOf(title);
    if (at < 0) return [];
    const sentence = text.slice(at, at + title.length + 60).split(/[.!?]/u)[0] ?? '';
    const denied = /않|마세요|말고|피하|아직|not|avoid|hold off/iu.test(sentence);
    return denied ? [] : [{ code: 'withheld_item', span: [at, at + title.length] as const, found: title }];
  });
}

function brokenForm(text: string): GuardFinding[] {
  const whole = [0, text.length] as const;
  const trimmed = text.trim();
  const findings: GuardFinding[] = [];
  if (trimmed.length < LENGTH.min || trimmed.length > LENGTH.max)
    findings.push({ code: 'length', span: whole, found: String(trimmed.length) });
  if (text.includes('\uFFFD')) findings.push({ code: 'garbled', span: whole, found: '\uFFFD' });
  if (!/[.!?…"”]$/u.test(trimmed))
    findings.push({ code: 'truncated', span: whole, found: trimmed.slice(-12) });
  const { rep4, longestSpan, adjacentStem } = measureRepetition(text);
  const loops =
    rep4 > REPETITION_LIMITS.rep4 ||
    longestSpan > REPETITION_LIMITS.longestSpan ||
    adjacentStem > REPETITION_LIMITS.adjacentStem;
  if (loops) findings.push({ code: 'repetition', span: whole, found: `rep-4 ${rep4.toFixed(2)}` });
  return findings;
}
