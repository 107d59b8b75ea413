import type { Advice, AdviceSymptom } from '../advising/advice.js';
import type { Decision, TextRef } from '../advising/decision.js';
import type { FoundPassage, Wording } from '../advising/ports.js';
import type { Case, Finding, Symptom } from '../vocabulary/case.js';
import type { Profile } from '../vocabulary/profile.js';
import type { Specialty, TriageLevel } from '../vocabulary/triage.js';
import { counterfactualPhrase } from './changePhrase.js';
import { factPhrase } from './factPhrase.js';
import { narrative } from './narrative.js';
import { reasonPhrase } from './reasonPhrase.js';

/** Everything that the envelope needs besides the sentences. */
export interface PhraseInput {
  readonly subject: Case;
  readonly decision: Decision;
  readonly guidance: readonly FoundPassage[];
  readonly wording: Wording;
  readonly provenance: Advice['provenance'];
}

/** Words a Decision: the complete Advice with the template's narrative. Keys appear in the contract's order. */
export function phraseAdvice(input: PhraseInput): Advice {
  const { subject, decision, guidance, wording } = input;
  const shown = new Set(guidance.map(({ id }) => id));
  return {
    schema: 'skin-advise/advice@1',
    locale: wording.locale,
    case: understood(subject, decision),
    triage: triage(decision, wording, subject.profile),
    care: care(decision, wording, shown),
    withheld: withheld(decision, wording),
    referral: referral(decision, wording),
    guidance,
    explanation: explanation(subject, decision, wording),
    trend: decision.trend,
    narrative: { text: narrative(subject, decision, wording), by: 'template' },
    notices: notices(decision, wording),
    provenance: input.provenance,
  };
}

function understood(subject: Case, decision: Decision): Advice['case'] {
  const unknown = decision.unknownFacts
    .filter((fact) => /^person\.\w+$/.test(fact))
    .map((fact) => fact.slice(7));
  return {
    profile: subject.profile,
    findings: subject.findings.map(withoutOverlay),
    person: { ...subject.person, ...Object.fromEntries(unknown.map((fact) => [fact, 'unknown'])) },
    symptoms: subject.symptoms
      .filter(({ implied, concept }) => !implied && concept !== 'text.empty')
      .map(shownSymptom),
    ...(subject.textOpinion ? { textOpinion: subject.textOpinion } : {}),
    ...(subject.textConfidence === undefined ? {} : { textConfidence: subject.textConfidence }),
  };
}

/** The overlay picture is an input, not advice: megabytes that nobody reads. */
function withoutOverlay(finding: Finding): Advice['case']['findings'][number] {
  if (!finding.evidence) return finding;
  const { cam: _, ...evidence } = finding.evidence;
  return { ...finding, evidence };
}

function shownSymptom(symptom: Symptom): AdviceSymptom {
  const { concept, polarity, quote, subject, time, value, timesPerWeek, certainty, because } = symptom;
  return {
    concept,
    polarity,
    quote,
    ...(subject === 'self' ? {} : { subject }),
    ...(time === 'now' ? {} : { time }),
    ...(value ? { value } : {}),
    ...(timesPerWeek ? { timesPerWeek } : {}),
    ...(certainty ? { certainty } : {}),
    ...(because ? { because } : {}),
  };
}

const worded = (wording: Wording, { key, params }: TextRef) => wording.text(key, params);

function triage({ triage: decided }: Decision, wording: Wording, profile: Profile): Advice['triage'] {
  const { level, by, bounds, specialties } = decided;
  return {
    level,
    headline: headlineOf({ triage: decided }, wording),
    ...(by ? { by } : {}),
    bounds,
    specialties,
    reasons: decided.reasons.map(({ rule, text }) => ({ rule, text: reasonPhrase(wording, profile, text) })),
  };
}

/** What to do about it, with whom. */
function headlineOf({ triage: decided }: Pick<Decision, 'triage'>, wording: Wording): string {
  const { level, by, specialties, watchWeeks, headline } = decided;
  const who = specialties.map((code) => wording.text(`specialty.${code}`)).join(wording.text('who_join'));
  const usual = level === 'within_72h' ? `headline.within_72h_${by ?? 'tomorrow'}` : `headline.${level}`;
  return wording.text(headline ? `headline.${headline}` : usual, { who, watchWeeks });
}

/** Parameters that only some Cases have must exist, because templates are strict. */
const OPTIONAL = { startAfterDays: undefined, untilDays: undefined };

function care(decision: Decision, wording: Wording, shown: ReadonlySet<string>): Advice['care'] {
  return decision.care.map(({ code, kind, params, rules, passages, cautions }) => ({
    code,
    kind,
    title: wording.text(`items.${code}.title`, { ...OPTIONAL, ...params }),
    text: sentenceCase(wording.text(`items.${code}.text`, { ...OPTIONAL, ...params })),
    rules,
    evidence: passages.filter((id) => shown.has(id)),
    ...(cautions.length > 0 ? { caution: sentences(cautions, wording) } : {}),
  }));
}

/** A sentence may begin after an optional clause that this Case does not need. */
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const sentences = (refs: readonly TextRef[], wording: Wording) =>
  [...new Set(refs.map((ref) => worded(wording, ref)))].join(' ');

function withheld(decision: Decision, wording: Wording): Advice['withheld'] {
  return decision.withheld.map(({ code, title, because, rules }) => {
    const item = title.params?.item;
    const params = {
      ...OPTIONAL,
      ...title.params,
      ...(typeof item === 'string' ? { item: wording.text(item, OPTIONAL) } : {}),
    };
    return { code, title: wording.text(title.key, params), because: sentences(because, wording), rules };
  });
}

/** What would bring the person in sooner, one clause per sign, and whom to see. Clinics are added by a directory. */
function referral(decision: Decision, wording: Wording): Advice['referral'] {
  const { level } = decision.triage;
  const headline = level === 'self_care' ? [] : [headlineOf(decision, wording)];
  const lines = [
    ...headline,
    ...safetyNetLines(decision, wording).map(({ sign, when }) => `${sign}: ${when}`),
  ];
  return lines.length === 0 ? null : { text: lines.join('\n'), clinics: [] };
}

/** The safety net line by line, the most urgent first. */
function safetyNetLines(
  decision: Decision,
  wording: Wording,
): { sign: string; when: string; level: TriageLevel }[] {
  return decision.safetyNet.map(({ code, level, specialty }) => ({
    sign: wording.text(`safetyNet.${code}`, {}),
    when: whenToSee(wording, level, specialty),
    level,
  }));
}

function whenToSee(wording: Wording, level: TriageLevel, specialty: Specialty): string {
  return wording.text(`when.${level}`, { who: wording.text(`specialty.${specialty}`) });
}

function explanation(
  subject: Case,
  { explanation: found }: Decision,
  wording: Wording,
): Advice['explanation'] {
  const phrase = (match: Parameters<typeof factPhrase>[2]) => factPhrase(wording, subject.profile, match);
  const reason = (ref: TextRef) => reasonPhrase(wording, subject.profile, ref);
  return {
    because: found.because.map(({ rule, text, facts }) => ({
      rule,
      text: reason(text),
      facts,
    })),
    whyNot: found.whyNot.map(({ rule, level, failed }) => ({
      rule,
      level,
      failed,
      text: failed.map(phrase).join(wording.text('because_join')),
    })),
    counterfactuals: found.counterfactuals.map((one) => ({
      ...one,
      text: counterfactualPhrase(wording, subject.profile, one),
    })),
    questions: found.questions.map(({ code, settles }) => ({
      code,
      text: wording.text(`questions.${code}`, {}),
      settles,
    })),
    stability: found.stability,
    disagreements: found.disagreements.map((ref) => ({
      code: ref.key.replace(/^rules\.|\.because$/g, ''),
      text: reason(ref),
    })),
  };
}

function notices(decision: Decision, wording: Wording): Advice['notices'] {
  const all = [...decision.notices, { code: 'not_a_diagnosis' }, { code: 'not_reviewed' }];
  return all.map((notice) => ({ code: notice.code, text: noticeText(notice, wording) }));
}

/** Notices of the readers that have no sentence of their own are still shown by their code and parameters. */
export function noticeText(
  notice: { code: string; params?: Readonly<Record<string, unknown>> },
  wording: Wording,
): string {
  const key = `notice.${notice.code}`;
  const reason = notice.params?.reason;
  const params =
    typeof reason === 'string'
      ? { ...notice.params, reason: wording.text(`reason.${reason}`) }
      : notice.params;
  if (wording.has(key)) return wording.text(key, params);
  return notice.params ? `${notice.code}: ${JSON.stringify(notice.params)}` : notice.code;
}
