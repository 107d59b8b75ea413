import { readFileSync } from 'node:fs';
import { PROFILES, type Profile, SPECIALTIES, TRIAGE_LEVELS, triageRank } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createDecider } from '../deciding/createDecider.js';
import { caseOf, type FactValues } from '../facts/caseOf.js';
import { BOOK } from '../generated/book.js';

/** A row of cases/*.yaml: what is asked for, in which profiles, on which facts. */
const row = {
  id: z.string().regex(/^[a-z0-9]+(\.[a-z0-9-]+)+$/),
  profiles: z.union([z.literal('every'), z.array(z.enum(PROFILES)).min(1)]),
  /** Where the packs settle it otherwise: at which level, and why. */
  settled: z.strictObject({ level: z.enum(TRIAGE_LEVELS), because: z.string().min(20) }).optional(),
  cases: z.array(z.record(z.string(), z.union([z.boolean(), z.number(), z.string()]))).min(1),
};
const floors = z.array(
  z.strictObject({
    ...row,
    atLeast: z.enum(TRIAGE_LEVELS),
    by: z.enum(['today', 'tomorrow']).optional(),
    specialties: z.array(z.enum(SPECIALTIES)).min(1),
  }),
);
const holds = z.array(z.strictObject({ ...row, atMost: z.enum(TRIAGE_LEVELS) }));

const read = <T extends z.ZodType>(schema: T, file: string) =>
  schema.parse(parse(readFileSync(new URL(`../../cases/${file}`, import.meta.url), 'utf8')));
const FLOORS = read(floors, 'floors.yaml');
const HOLDS = read(holds, 'holds.yaml');

const decider = createDecider(BOOK);
const HEALTHY_ADULT = 35;

/** Every case of a row in every profile of the row, with the triage it gets. */
function decided(
  { profiles, cases }: { profiles: 'every' | readonly Profile[]; cases: FactValues[] },
  fill: FactValues = {},
) {
  return (profiles === 'every' ? PROFILES : profiles).flatMap((profile) =>
    cases.map((facts) => ({
      where: `${profile} ${JSON.stringify(facts)}`,
      triage: decider.decide(caseOf(profile, { ...fill, ...facts })).triage,
    })),
  );
}

const adult = (facts: FactValues): FactValues =>
  'person.age' in facts || 'person.ageMonths' in facts ? {} : { 'person.age': HEALTHY_ADULT };

describe('floors', () => {
  it.each(FLOORS.map((floor) => [floor.id, floor] as const))('%s', (_, floor) => {
    for (const { where, triage } of decided(floor)) {
      if (floor.settled) expect(triage.level, where).toBe(floor.settled.level);
      else expect(triageRank(triage.level), where).toBeGreaterThanOrEqual(triageRank(floor.atLeast));
      if (triage.level !== floor.atLeast) continue;
      if (floor.by === 'today') expect(triage.by, where).toBe('today');
      expect(triage.specialties, where).toContain(floor.specialties[0]);
    }
  });
});

describe('holds', () => {
  it.each(HOLDS.map((hold) => [hold.id, hold] as const))('%s', (_, hold) => {
    for (const facts of hold.cases)
      for (const { where, triage } of decided({ ...hold, cases: [facts] }, adult(facts))) {
        if (hold.settled) expect(triage.level, where).toBe(hold.settled.level);
        else expect(triageRank(triage.level), where).toBeLessThanOrEqual(triageRank(hold.atMost));
      }
  });
});

describe('the rows themselves', () => {
  it('have ids of their own', () => {
    const ids = [...FLOORS, ...HOLDS].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('settle only what they would otherwise fail', () => {
    for (const { id, settled, atLeast } of FLOORS.filter(({ settled }) => settled))
      expect(settled!.level, id).not.toBe(atLeast);
    for (const { id, settled, atMost } of HOLDS.filter(({ settled }) => settled))
      expect(triageRank(settled!.level), id).toBeGreaterThan(triageRank(atMost));
  });
});
