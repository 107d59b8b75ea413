import { SkinAdviseError } from '@skin-advise/core';
import { FACT_BY_NAME } from '../facts/registry.js';
import type { Test } from '../pack/condition.js';
import type { Rule } from '../pack/RuleBook.js';
import { allowedBands, type Bands, bandsFor } from './bands.js';
import { normalForm, type Row } from './normalForm.js';

/** One conjunction of one rule, as the facts it constrains and the bands it allows of each. */
export interface TableRow {
  readonly rule: number;
  /** Index into `Table.facts` → allowed bands. */
  readonly allowed: ReadonlyMap<number, readonly boolean[]>;
}

/**
 * Rules as bitsets: per fact and band one bit per row that allows it. AND over the facts gives the rows that fire;
 * a fact whose bitset lacks a row's bit is exactly why that row did not.
 */
export interface Table {
  readonly rules: readonly Rule[];
  readonly facts: readonly Bands[];
  readonly rows: readonly TableRow[];
  /** Words per bitset. */
  readonly words: number;
  /** Start of each fact's bitsets in `bits`. */
  readonly starts: readonly number[];
  readonly bits: Uint32Array;
  /** Fact name → index into `facts`. */
  readonly factIndex: ReadonlyMap<string, number>;
  /** Per fact, the rows that test it. */
  readonly rowsOf: readonly (readonly number[])[];
}

/** @throws SkinAdviseError `unknown_fact`, `wrong_fact_kind`, `contradictory_condition`: named by rule. */
export function compileTable(rules: readonly Rule[]): Table {
  const forms = rules.map((rule) => ({ rule, rows: normalForm(rule.when) }));
  const tests = new Map<string, Test[]>();
  for (const { rule, rows } of forms) for (const test of rows.flat()) gather(tests, test, rule);
  const facts = [...tests].map(([name, list]) => bandsFor(FACT_BY_NAME.get(name)!, list));
  const index = new Map(facts.map((bands, at) => [bands.spec.name, at]));
  const rows = forms.flatMap(({ rule, rows: conjunctions }, ruleIndex) => {
    const compiled = conjunctions.flatMap((row) => compileRow(row, ruleIndex, facts, index));
    if (compiled.length === 0) throw contradictory(rule);
    return compiled;
  });
  const rowsOf: number[][] = facts.map(() => []);
  rows.forEach((row, at) => {
    for (const fact of row.allowed.keys()) rowsOf[fact]!.push(at);
  });
  return { rules, facts, rows, factIndex: index, rowsOf, ...fillBits(facts, rows) };
}

function gather(tests: Map<string, Test[]>, test: Test, rule: Rule): void {
  const spec = FACT_BY_NAME.get(test.fact);
  if (!spec) throw unknownFact(test.fact, rule);
  const wrong =
    (spec.kind === 'number' && typeof test.value !== 'number') ||
    (spec.kind === 'flag' && typeof test.value !== 'boolean') ||
    (spec.kind === 'choice' && !spec.choices!.includes(String(test.value)));
  if (wrong) throw wrongKind(test, spec.choices?.join(', ') ?? spec.kind, rule);
  const list = tests.get(test.fact);
  if (list) list.push(test);
  else tests.set(test.fact, [test]);
}

/** Several tests of one fact intersect; a row that allows no band of some fact can never fire and is left out. */
function compileRow(
  row: Row,
  rule: number,
  facts: readonly Bands[],
  index: ReadonlyMap<string, number>,
): TableRow[] {
  const allowed = new Map<number, boolean[]>();
  for (const test of row) {
    const at = index.get(test.fact)!;
    const bands = allowedBands(facts[at]!, test);
    const before = allowed.get(at);
    allowed.set(at, before ? bands.map((ok, band) => ok && before[band]!) : bands);
  }
  const possible = [...allowed.values()].every((bands) => bands.some(Boolean));
  return possible ? [{ rule, allowed }] : [];
}

function fillBits(facts: readonly Bands[], rows: readonly TableRow[]) {
  const words = Math.ceil(rows.length / 32);
  const starts: number[] = [];
  let total = 0;
  for (const { size } of facts) {
    starts.push(total);
    total += size * words;
  }
  const bits = new Uint32Array(total).fill(0xffffffff);
  rows.forEach((row, r) => {
    for (const [fact, allowed] of row.allowed)
      allowed.forEach((ok, band) => {
        if (!ok) bits[starts[fact]! + band * words + (r >> 5)]! &= ~(1 << (r & 31));
      });
  });
  return { words, starts, bits };
}

function unknownFact(fact: string, rule: Rule): SkinAdviseError {
  return new SkinAdviseError({
    code: 'unknown_fact',
    message: `Rule ${rule.id} tests a fact that does not exist`,
    path: `${rule.id}.when`,
    found: fact,
    expected: 'a fact of packages/rules/src/facts/registry.ts',
  });
}

function wrongKind(test: Test, expected: string, rule: Rule): SkinAdviseError {
  return new SkinAdviseError({
    code: 'wrong_fact_kind',
    message: `Rule ${rule.id} compares ${test.fact} with a value it cannot hold`,
    path: `${rule.id}.when`,
    found: String(test.value),
    expected,
  });
}

function contradictory(rule: Rule): SkinAdviseError {
  return new SkinAdviseError({
    code: 'contradictory_condition',
    message: `Rule ${rule.id} can never fire`,
    path: `${rule.id}.when`,
    hint: 'Its tests exclude each other',
  });
}
