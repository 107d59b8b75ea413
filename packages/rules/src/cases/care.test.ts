import { readFileSync } from 'node:fs';
import { type Decision, PROFILES, SPECIALTIES, TRIAGE_LEVELS } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createDecider } from '../deciding/createDecider.js';
import { caseOf } from '../facts/caseOf.js';
import { BOOK } from '../generated/book.js';

const codes = z.array(z.string()).min(1);
/** A row of cases/care.yaml; what its fields ask for is written at the top of that file. */
const row = z.strictObject({
  id: z.string().regex(/^[a-z]+(\.[a-z0-9-]+)+$/),
  who: z.string().min(10),
  profile: z.enum(PROFILES),
  facts: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
  level: z.enum(TRIAGE_LEVELS),
  by: z.enum(['today', 'tomorrow']).optional(),
  watchWeeks: z.number().int().positive().optional(),
  see: z.array(z.enum(SPECIALTIES)).min(1).optional(),
  do: codes.optional(),
  avoid: codes.optional(),
  never: codes.optional(),
  withheld: codes.optional(),
  says: codes.optional(),
  unsaid: codes.optional(),
  watches: codes.optional(),
  asks: codes.optional(),
});
type Row = z.infer<typeof row>;

const file = new URL('../../cases/care.yaml', import.meta.url);
const ROWS = z.array(row).parse(parse(readFileSync(file, 'utf8')));

const decider = createDecider(BOOK);
const decide = ({ profile, facts }: Row) =>
  decider.decide(caseOf(profile, facts), { explanation: 'reasons' });

const items = ({ care }: Decision, kind: 'do' | 'avoid') =>
  care.filter((item) => item.kind === kind).map(({ code }) => code);

/** The rules whose sentences or cautions a person reads. */
const read = ({ triage, explanation, care, withheld }: Decision) => [
  ...triage.reasons.map(({ rule }) => rule),
  ...explanation.because.map(({ rule }) => rule),
  ...withheld.flatMap(({ rules }) => rules),
  ...[...explanation.disagreements, ...care.flatMap(({ cautions }) => cautions)].map(({ key }) =>
    key.replace(/^rules\.(.+)\.\w+$/, '$1'),
  ),
];

describe('what a careful pharmacist would say', () => {
  it.each(ROWS.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const decision = decide(row);
    const { triage, care, withheld, safetyNet, explanation } = decision;
    expect(triage).toMatchObject({
      level: row.level,
      ...(row.by ? { by: row.by } : {}),
      ...(row.watchWeeks ? { watchWeeks: row.watchWeeks } : {}),
    });
    expect(triage.specialties).toEqual(expect.arrayContaining(row.see ?? []));
    expect(items(decision, 'do')).toEqual(expect.arrayContaining(row.do ?? []));
    expect(items(decision, 'avoid')).toEqual(expect.arrayContaining(row.avoid ?? []));
    expect(withheld.map(({ code }) => code)).toEqual(expect.arrayContaining(row.withheld ?? []));
    expect(read(decision)).toEqual(expect.arrayContaining(row.says ?? []));
    expect(safetyNet.map(({ code }) => code)).toEqual(expect.arrayContaining(row.watches ?? []));
    expect(explanation.questions.map(({ code }) => code)).toEqual(expect.arrayContaining(row.asks ?? []));
    const proposed = care.map(({ code }) => code);
    expect(proposed.filter((code) => row.never?.includes(code))).toEqual([]);
    expect(read(decision).filter((rule) => row.unsaid?.includes(rule))).toEqual([]);
  });
});

describe('the rows themselves', () => {
  const rules = new Set(BOOK.packs.flatMap((pack) => pack.rules.map(({ id }) => id)));

  it('have ids of their own, led by their profile', () => {
    const ids = ROWS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ROWS.filter(({ id, profile }) => !id.startsWith(`${profile}.`))).toEqual([]);
  });

  it('name items and rules that exist, so that none is never there for a typing error', () => {
    const named = ROWS.flatMap(({ do: all = [], avoid = [], never = [] }) => [...all, ...avoid, ...never]);
    expect(named.filter((code) => !(code in BOOK.items))).toEqual([]);
    const told = ROWS.flatMap(({ says = [], unsaid = [] }) => [...says, ...unsaid]);
    expect(told.filter((id) => !rules.has(id))).toEqual([]);
  });
});
