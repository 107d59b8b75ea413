import type { Advice } from '../advising/advice.js';
import type { FactMatch } from '../advising/decision.js';
import type { Wording } from '../advising/ports.js';
import { conditionLabel, factPhrase } from '../phrasing/factPhrase.js';
import { isUrgent } from '../vocabulary/triage.js';

/** One line of a section: the sentence, the guidance it rests on, the rule behind it. */
export interface ReportLine {
  readonly text: string;
  /** 1-based numbers of the passages in `Report.guidance`. */
  readonly refs?: readonly number[];
  /** A second, fainter sentence: what follows, or a caution. */
  readonly note?: string;
  readonly rule?: string;
}

export interface ReportSection {
  readonly key: string;
  readonly heading: string;
  readonly numbered: boolean;
  readonly lines: readonly ReportLine[];
}

/** An Advice in reading order, before any layout: triage and action first. */
export interface Report {
  readonly subject: string;
  readonly headline: string;
  readonly level: Advice['triage']['level'];
  readonly tag: string;
  readonly narrative: string;
  readonly sections: readonly ReportSection[];
  readonly notices: readonly string[];
  readonly footer: string;
}

export interface ReportOptions {
  readonly wording: Wording;
  /** Everything that was computed, not only what most people want to read. */
  readonly explain?: boolean | undefined;
}

/** How many lines most people want; `explain` shows all. */
const BRIEF = { why: 4, whatIf: 3 };

export function buildReport(advice: Advice, { wording, explain = false }: ReportOptions): Report {
  const urgent = isUrgent(advice.triage.level);
  const sections = [
    doing(advice, wording, urgent),
    avoiding(advice, wording),
    withholding(advice, wording),
    watching(advice, wording),
    disagreements(advice, wording),
    trends(advice, wording),
    why(advice, wording, explain),
    // Someone who should be seen today is not asked to think it over.
    ...(urgent && !explain ? [] : [whatIf(advice, wording, explain), asking(advice, wording)]),
    reading(advice, wording),
  ];
  return {
    subject: wording.text(`profile.${advice.case.profile}`),
    headline: advice.triage.headline,
    level: advice.triage.level,
    tag: wording.text(`level.${advice.triage.level}`),
    narrative: advice.narrative.text,
    sections: sections.filter(({ lines }) => lines.length > 0),
    notices: advice.notices.map(({ text }) => text),
    footer: footer(advice, wording),
  };
}

function section(
  wording: Wording,
  key: string,
  lines: readonly ReportLine[],
  numbered = false,
): ReportSection {
  return { key, heading: wording.text(`section.${key}`), numbered, lines };
}

function careLines(advice: Advice, kind: 'do' | 'avoid'): ReportLine[] {
  const numberOf = new Map(advice.guidance.map(({ id }, index) => [id, index + 1]));
  return advice.care
    .filter((item) => item.kind === kind)
    .map(({ text, evidence, caution }) => ({
      text,
      refs: evidence.map((id) => numberOf.get(id)!),
      ...(caution ? { note: caution } : {}),
    }));
}

function doing(advice: Advice, wording: Wording, urgent: boolean): ReportSection {
  return section(wording, urgent ? 'do_now' : 'do', careLines(advice, 'do'), true);
}

function avoiding(advice: Advice, wording: Wording): ReportSection {
  return section(wording, 'avoid', careLines(advice, 'avoid'));
}

function withholding(advice: Advice, wording: Wording): ReportSection {
  return section(
    wording,
    'withheld',
    advice.withheld.map(({ title, because }) => ({ text: `${title}: ${because}` })),
  );
}

function watching(advice: Advice, wording: Wording): ReportSection {
  const key = advice.triage.level === 'within_72h' ? 'watch_urgent' : 'watch';
  const lines = (advice.referral?.text ?? '')
    .split('\n')
    .filter((line) => line !== '' && line !== advice.triage.headline);
  return section(
    wording,
    key,
    lines.map((text) => ({ text })),
  );
}

function disagreements(advice: Advice, wording: Wording): ReportSection {
  return section(
    wording,
    'disagreement',
    advice.explanation.disagreements.map(({ text }) => ({ text })),
  );
}

function trends(advice: Advice, wording: Wording): ReportSection {
  const lines = advice.trend.map(({ item, direction, from, to, readings }) => ({
    text: wording.text(`trend.${direction}`, {
      condition: conditionLabel(wording, advice.case.profile, item),
      from,
      to,
      readings,
    }),
  }));
  return section(wording, 'trend', lines);
}

/** What was so, and what follows from it; a rule that holds for everyone has only the latter. */
function reason(
  advice: Advice,
  wording: Wording,
  facts: readonly FactMatch[],
  because: string,
): { text: string; note?: string } {
  const told = facts.filter(isTold).map((match) => factPhrase(wording, advice.case.profile, match));
  if (told.length === 0) return { text: because };
  return { text: unique(told).join(wording.text('because_join')), note: because };
}

/** The reasons for the level first, then (with `explain`) every rule that left a trace. */
function why(advice: Advice, wording: Wording, explain: boolean): ReportSection {
  const deciding = new Set(advice.triage.reasons.map(({ rule }) => rule));
  const shown = advice.explanation.because.filter(({ rule }) => explain || deciding.has(rule));
  const lines = shown
    .slice(0, explain ? shown.length : BRIEF.why)
    .map(({ rule, text, facts }) => ({ ...reason(advice, wording, facts, text), rule }));
  const ruledOut = advice.explanation.whyNot.filter(
    ({ failed }) => explain || failed.some(({ quote }) => quote),
  );
  const nots = oncePerFact(ruledOut, explain).map(({ rule, text }) => ({
    text: wording.text('whynot', { fact: text, level: whyNotLevel(advice, wording, rule) }),
    rule,
  }));
  return section(wording, 'why', [...lines, ...nots, ...(explain ? words(advice, wording) : [])]);
}

/** What the words alone resemble, by our comparison and as the classifier gave it. */
function words({ case: { profile, textOpinion, textConfidence } }: Advice, wording: Wording): ReportLine[] {
  const told = (fact: string, value: string | number) => factPhrase(wording, profile, { fact, value });
  const ours = textOpinion && [
    told('opinion.class', textOpinion.condition),
    told('opinion.strength', textOpinion.strength),
  ];
  return [
    ...(ours ? [{ text: ours.join(wording.text('because_join')) }] : []),
    ...(textConfidence === undefined ? [] : [{ text: told('text.confidence', textConfidence) }]),
  ];
}

/** Briefly, one line per sign the person ruled out is enough. */
function oncePerFact(
  rows: Advice['explanation']['whyNot'],
  explain: boolean,
): Advice['explanation']['whyNot'] {
  if (explain) return rows;
  return rows.filter((row, index) => rows.findIndex(({ text }) => text === row.text) === index).slice(0, 2);
}

function whyNotLevel(advice: Advice, wording: Wording, rule: string): string {
  const level = advice.explanation.whyNot.find((row) => row.rule === rule)!.level;
  return wording.text(`level.${level}`);
}

function whatIf(advice: Advice, wording: Wording, explain: boolean): ReportSection {
  const all = advice.explanation.counterfactuals;
  return section(
    wording,
    'what_if',
    all.slice(0, explain ? all.length : BRIEF.whatIf).map(({ text }) => ({ text })),
  );
}

function asking(advice: Advice, wording: Wording): ReportSection {
  const titles = new Map(advice.care.map(({ code, title }) => [code, title]));
  const lines = advice.explanation.questions.map(({ text, settles }) => ({
    text,
    note: settles.includes('triage')
      ? wording.text('settles.triage')
      : wording.text('settles.items', {
          items: settles
            .map((code) => titles.get(code) ?? conditionLabel(wording, advice.case.profile, code))
            .join(', '),
        }),
  }));
  return section(wording, 'ask', lines);
}

function reading(advice: Advice, wording: Wording): ReportSection {
  const lines = advice.guidance.map(({ title, source }) => ({ text: title, note: source }));
  return section(wording, 'guidance', lines, true);
}

/** Conditions of the arithmetic rather than of the person; `--format json` has them. */
const isTold = ({ fact }: { readonly fact: string }) => !/^top1\.margin$|\.trend_reliable$/.test(fact);

const unique = (phrases: readonly string[]) => [...new Set(phrases)];

function footer(advice: Advice, wording: Wording): string {
  const { packs, corpus, classifier } = advice.provenance;
  return [
    wording.text('footer.packs', { packs: packs.map(({ id, version }) => `${id} ${version}`).join(', ') }),
    corpus
      ? wording.text('footer.corpus', { corpus: `${corpus.id} ${corpus.version}` })
      : wording.text('footer.corpus_none'),
    classifier
      ? wording.text('footer.classifier', {
          classifier: [classifier.name, classifier.version].filter(Boolean).join(' '),
        })
      : wording.text('footer.classifier_unknown'),
    wording.text('footer.same'),
  ].join(' · ');
}
