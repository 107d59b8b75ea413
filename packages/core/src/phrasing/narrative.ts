import type { Decision } from '../advising/decision.js';
import type { Wording } from '../advising/ports.js';
import type { Case } from '../vocabulary/case.js';
import { isUrgent } from '../vocabulary/triage.js';
import { conditionLabel, gradeLabel } from './factPhrase.js';
import { reasonPhrase } from './reasonPhrase.js';

/** From here a grade is worth mentioning, and a score counts as high (of 3 and 4). */
const NOTABLE_GRADE = 2;
const NOTABLE_BAND = 3;
/** Under these nothing is named: the classifier does not know (top-1 .40, margin .10; a proposal of the fact base). */
const NAMED_TOP = 0.4;
const NAMED_MARGIN = 0.1;
const STRETCH = 60;
const STRETCHES = 2;

/** The template's personal paragraph: what was said, what was seen, and what that means for today. */
export function narrative(subject: Case, decision: Decision, wording: Wording): string {
  const reason = decision.triage.reasons[0];
  if (isUrgent(decision.triage.level)) {
    const because = reason ? reasonPhrase(wording, subject.profile, reason.text) : '';
    // A headline of its own has already said what comes first.
    return decision.triage.headline ? because : wording.text('narrative.urgent', { reason: because }).trim();
  }
  const saidWords = said(subject);
  const seenWords = seen(subject, decision, wording);
  const opening =
    saidWords === ''
      ? seenWords
      : seenWords === ''
        ? wording.text('narrative.said_only', { quote: saidWords })
        : `${wording.text('narrative.said', { quote: saidWords })} ${seenWords}`;
  return [opening, denied(subject, decision, wording)].filter(Boolean).join(' ');
}

/** The person's own words for what bothers them now: the whole stretch if it is short, else the first clauses. */
function said(subject: Case): string {
  const present = subject.symptoms.filter(
    ({ polarity, time, subject: who, concept }) =>
      polarity === 'present' && time === 'now' && who !== 'other' && concept !== 'text.empty',
  );
  if (present.length === 0) return '';
  const stretches = sentences(subject.text).flatMap(({ start, end }) => {
    const inside = present.filter(({ span }) => span[0] >= start && span[1] <= end);
    if (inside.length === 0) return [];
    const last = Math.max(...inside.map(({ span }) => span[1]));
    return [
      subject.text
        .slice(Math.min(...inside.map(({ span }) => span[0])), last)
        .replace(/\s+/gu, ' ')
        .trim(),
    ];
  });
  const kept = stretches.filter((words) => words.length <= STRETCH).slice(0, STRETCHES);
  return (kept.length > 0 ? kept.join(', ') : present[0]!.quote).replace(/[.!?…~\s]+$/u, '');
}

/** Sentences by their offsets. */
function sentences(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^.!?\n]+(?:\.\d+[^.!?\n]*)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function seen(subject: Case, decision: Decision, wording: Wording): string {
  if (subject.profile === 'scalp') return seenGrades(subject, wording);
  if (subject.profile === 'score') return seenScores(subject, wording);
  if (subject.profile === 'mole') return seenMole(decision, wording);
  return seenClass(subject, wording);
}

function seenGrades(subject: Case, wording: Wording): string {
  const notable = subject.findings.filter(({ severity = 0 }) => severity >= NOTABLE_GRADE);
  if (notable.length === 0) return wording.text('narrative.seen_none');
  const named = notable.map(({ condition, severity }) =>
    wording.text('fact.severity', {
      condition: conditionLabel(wording, 'scalp', condition),
      grade: gradeLabel(wording, severity!),
    }),
  );
  return wording.text('narrative.seen', { findings: named.join(', ') });
}

function seenScores(subject: Case, wording: Wording): string {
  if (subject.findings.every(({ polarity }) => !polarity)) return wording.text('narrative.unpolarised');
  const high = subject.findings.filter(({ score = 0, polarity }) => {
    if (!polarity) return false;
    return (polarity === 'higher_is_worse' ? score : 4 - score) >= NOTABLE_BAND;
  });
  if (high.length === 0) return wording.text('narrative.scored_none');
  const named = high.map(({ condition }) => conditionLabel(wording, 'score', condition));
  return wording.text('narrative.scored', { findings: named.join(', ') });
}

/** Never says benign: a low value is a reason to keep watch, not to rest. */
function seenMole(decision: Decision, wording: Wording): string {
  return wording.text(
    decision.triage.level === 'self_care' ? 'narrative.mole_low' : 'narrative.mole_checked',
  );
}

function seenClass(subject: Case, wording: Wording): string {
  const sorted = [...subject.findings].sort((a, b) => (b.probability ?? 0) - (a.probability ?? 0));
  const [first, second] = sorted;
  if (!first) return '';
  const top = first.probability ?? 0;
  const margin = top - (second?.probability ?? 0);
  if (top < NAMED_TOP || margin < NAMED_MARGIN) return wording.text('narrative.unnamed');
  if (first.condition === 'normal') return wording.text('narrative.seen_none');
  return wording.text('narrative.named', {
    condition: conditionLabel(wording, subject.profile, first.condition),
  });
}

/** What the person ruled out, where that kept the level down. */
function denied(subject: Case, decision: Decision, wording: Wording): string {
  if (decision.triage.level !== 'self_care') return '';
  const no = subject.symptoms.find(
    ({ polarity, time, concept }) =>
      polarity === 'negated' && time === 'now' && !concept.startsWith('using.'),
  );
  const quote = no?.quote.replace(/[.!?…~\s]+$/u, '');
  return quote ? wording.text('narrative.denied', { quote }) : '';
}
