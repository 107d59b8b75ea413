import { SkinAdviseError, triageRank } from '@skin-advise/core';
import type { FactSpec } from '../facts/FactSpec.js';
import { FACT_BY_NAME } from '../facts/registry.js';
import { isSeldomStated } from '../facts/sheetOf.js';
import type { Test } from '../pack/condition.js';
import type { Rule } from '../pack/RuleBook.js';
import { allowedBands, type Bands, bandsFor } from './bands.js';
import { compileRows } from './compileRows.js';
import { normalForm, type Row } from './normalForm.js';
import { wordsOfSeldom } from './quietWords.js';
import { type Conjunction, MOST_BANDS, type RowTable } from './RowTable.js';

/** Rules as rows of bitsets, with the facts they test. */
export interface Table extends RowTable {
  readonly rules: readonly Rule[];
  /** Row → index into `rules`; rows of a rule lie together, in the rules' order. */
  readonly ruleOf: Int32Array;
  /** Rule r has the rows `rowStart[r]` … `rowStart[r + 1] - 1`. */
  readonly rowStart: Int32Array;
  /** Row → rank of its rule's floor; 0 without one. */
  readonly floorOf: Uint8Array;
  readonly facts: readonly Bands[];
  /** Fact name → index into `facts`. */
  readonly factIndex: ReadonlyMap<string, number>;
  /** Per seldom-stated fact, the words that test it. */
  readonly wordsOfSeldom: readonly Int32Array[];
  /** Per fact, the rows that test it. */
  readonly rowsOf: readonly (readonly number[])[];
}

type Specs = ReadonlyMap<string, FactSpec>;

/** @throws SkinAdviseError `unknown_fact`, `wrong_fact_kind`, `contradictory_condition`, `too_many_bands`: named by rule. */
export function compileTable(rules: readonly Rule[], specs: Specs = FACT_BY_NAME): Table {
  const forms = rules.map((rule) => ({ rule, rows: normalForm(rule.when) }));
  const facts = factsTested(forms, specs);
  const factIndex = new Map(facts.map((bands, at) => [bands.spec.name, at]));
  const allowed = allowedBy(facts);
  const ruleOf: number[] = [];
  const rowStart = [0];
  const conjunctions = forms.flatMap(({ rule, rows }, index) => {
    const compiled = rows.flatMap((row) => compileRow(row, allowed, factIndex));
    if (compiled.length === 0) throw contradictory(rule);
    ruleOf.push(...compiled.map(() => index));
    rowStart.push(ruleOf.length);
    return compiled;
  });
  const sizes = facts.map(({ size }) => size);
  const rows = compileRows(sizes, conjunctions, (fact) => isSeldomStated(facts[fact]!.spec.name));
  const rowsOf: number[][] = facts.map(() => []);
  conjunctions.forEach(({ allowed }, row) => {
    for (const fact of allowed.keys()) rowsOf[fact]!.push(row);
  });
  return {
    ...rows,
    wordsOfSeldom: wordsOfSeldom(rows),
    rules,
    ruleOf: Int32Array.from(ruleOf),
    rowStart: Int32Array.from(rowStart),
    floorOf: Uint8Array.from(ruleOf, (rule) => floorRank(rules[rule]!)),
    facts,
    factIndex,
    rowsOf,
  };
}

const floorRank = ({ triage }: Rule) => (triage ? triageRank(triage.level) : 0);

/** The facts that the rules test, in the order they are first named. */
function factsTested(forms: readonly { rule: Rule; rows: readonly Row[] }[], specs: Specs): Bands[] {
  const tests = new Map<string, Test[]>();
  for (const { rule, rows } of forms)
    for (const row of rows)
      for (const test of row) {
        check(test, specs, rule);
        const list = tests.get(test.fact);
        if (list) list.push(test);
        else tests.set(test.fact, [test]);
      }
  return [...tests].map(([name, list]) => {
    const bands = bandsFor(specs.get(name)!, list);
    if (bands.size > MOST_BANDS) throw tooMany(bands);
    return bands;
  });
}

function check(test: Test, specs: Specs, rule: Rule): void {
  const spec = specs.get(test.fact);
  if (!spec) throw unknownFact(test.fact, rule);
  const wrong =
    (spec.kind === 'number' && typeof test.value !== 'number') ||
    (spec.kind === 'flag' && typeof test.value !== 'boolean') ||
    (spec.kind === 'choice' && !spec.choices!.includes(String(test.value)));
  if (wrong) throw wrongKind(test, spec.choices?.join(', ') ?? spec.kind, rule);
}

type Allowed = (fact: number, test: Test) => readonly boolean[];

/** Rules put the same few tests to a fact again and again. */
function allowedBy(facts: readonly Bands[]): Allowed {
  const known = facts.map(() => new Map<string, readonly boolean[]>());
  return (fact, test) => {
    const key = `${test.op}${test.value}`;
    const bands = known[fact]!.get(key) ?? allowedBands(facts[fact]!, test);
    known[fact]!.set(key, bands);
    return bands;
  };
}

/** Several tests of one fact intersect; a row that allows no band of some fact can never fire and is left out. */
function compileRow(row: Row, allowedAt: Allowed, index: ReadonlyMap<string, number>): Conjunction[] {
  const allowed = new Map<number, readonly boolean[]>();
  for (const test of row) {
    const at = index.get(test.fact)!;
    const bands = allowedAt(at, test);
    const before = allowed.get(at);
    allowed.set(at, before ? bands.map((ok, band) => ok && before[band]!) : bands);
  }
  for (const [fact, bands] of allowed) if (bands.every(Boolean)) allowed.delete(fact);
  const possible = [...allowed.values()].every((bands) => bands.some(Boolean));
  return possible ? [{ allowed }] : [];
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

function tooMany({ spec, size }: Bands): SkinAdviseError {
  return new SkinAdviseError({
    code: 'too_many_bands',
    message: `The rules cut ${spec.name} into more pieces than the table can hold`,
    path: spec.name,
    found: String(size),
    expected: `at most ${MOST_BANDS} bands`,
    hint: 'Let rules share cut points',
  });
}
