import type { DecidedCare, DecidedExplanation } from '@skin-advise/core';
import type { Fired, Firing } from '../deciding/Firing.js';
import { openRow } from '../deciding/openRules.js';
import type { FactSpec } from '../facts/FactSpec.js';
import { isTextFlag } from '../facts/FactState.js';
import { decisive } from './decisive.js';

/** A row that waits for an answer: its unknown facts, each with the question about it, and what the answer would settle. */
export interface Waiting {
  readonly open: readonly OpenFact[];
  readonly settles: readonly string[];
}

interface OpenFact {
  readonly fact: string;
  readonly question: string | undefined;
}

const TRIAGE = ['triage'];

/** Rows that wait for an answer: those that could still raise the level, the most urgent first, then those about an item. */
export function waiting(firing: Firing, open: readonly Fired[], care: readonly DecidedCare[]): Waiting[] {
  const floors = decisive(firing, open).map(({ row }) => ({ open: openFacts(firing, row), settles: TRIAGE }));
  return [...floors, ...askedOf(firing, care)];
}

function askedOf(firing: Firing, care: readonly DecidedCare[]): Waiting[] {
  const { itemEntry } = firing.engine;
  const asked: Asked[] = [];
  for (const { code, kind } of care)
    if (kind === 'do') for (const rule of itemEntry(code).ask) noteAsked(asked, firing, rule, code);
  asked.sort((a, b) => a.rule - b.rule);
  return asked.map(({ row, codes }) => ({ open: openFacts(firing, row), settles: codes }));
}

/** A rule that an unknown fact leaves open, with the items it is about. */
interface Asked {
  readonly rule: number;
  readonly row: number;
  readonly codes: string[];
}

function noteAsked(asked: Asked[], firing: Firing, rule: number, code: string): void {
  const row = openRow(firing, rule);
  if (row === undefined) return;
  const known = asked.find((other) => other.rule === rule);
  if (known) known.codes.push(code);
  else asked.push({ rule, row, codes: [code] });
}

/** The fewest questions that settle the level and the items, and what each settles. */
export function questions(firing: Firing, rows: readonly Waiting[]): DecidedExplanation['questions'] {
  const settles = new Map<string, Set<string>>();
  const ask = (code: string, what: string) => settles.set(code, (settles.get(code) ?? new Set()).add(what));
  for (const { open, settles: what } of rows)
    for (const { question } of open) if (question) for (const item of what) ask(question, item);
  for (const finding of firing.subject.findings)
    if (finding.score !== undefined && !finding.polarity) ask('ask_polarity', finding.condition);
  return [...settles].map(([code, what]) => ({ code, settles: [...what] }));
}

/** The person facts that those questions ask about. */
export function unknownFacts(firing: Firing, rows: readonly Waiting[]): string[] {
  if (rows.length === 0) return [];
  const facts = new Set<string>();
  for (const { open } of rows)
    for (const { fact } of open)
      if (fact.startsWith('person.') && firing.sheet.get(fact) === undefined) facts.add(fact);
  return [...facts];
}

/** The unknown facts of a row, each with the question that would settle it. */
function openFacts({ engine: { table }, code }: Firing, row: number): OpenFact[] {
  const open: OpenFact[] = [];
  for (let at = table.constraintStart[row]!; at < table.constraintStart[row + 1]!; at += 1) {
    const fact = table.constraintFact[at]!;
    if (code.first[fact] !== code.last[fact]) open.push(openFact(table.facts[fact]!.spec));
  }
  return open;
}

/** Made once per fact: the same few hundred wait in case after case. */
const made = new WeakMap<FactSpec, OpenFact>();

function openFact(spec: FactSpec): OpenFact {
  const known = made.get(spec);
  if (known) return known;
  const open = { fact: spec.name, question: questionFor(spec) };
  made.set(spec, open);
  return open;
}

function questionFor({ name, question }: FactSpec): string | undefined {
  if (question) return question;
  if (name === 'sevenPoint' || name.startsWith('symptom.lesion_')) return 'ask_lesion_change';
  if (name.startsWith('time.')) return 'ask_duration';
  return isTextFlag(name) ? 'ask_symptoms' : undefined;
}
