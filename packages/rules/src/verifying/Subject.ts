import type { Profile } from '@skin-advise/core';
import type { Engine } from '../deciding/Engine.js';
import type { FactValue } from '../facts/FactState.js';
import { bandValue } from '../table/bands.js';
import { type Domain, type Forbidden, unknownBit, type Values } from './Domain.js';

/** One profile under verification. */
export interface Subject {
  readonly profile: Profile;
  readonly engine: Engine;
  readonly domain: Domain;
}

/** The named facts of a case that the search found: what is unknown is left out. */
export function factsAt({ table }: Domain, at: Int32Array): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {};
  at.forEach((value, fact) => {
    const bands = table.facts[fact]!;
    if (value !== unknownBit(table, fact)) facts[bands.spec.name] = bandValue(bands, 31 - Math.clz32(value));
  });
  return facts;
}

/** A case in which every given combination holds and nothing else is known; undefined if they exclude each other. */
export function casesMeeting(
  { table, values }: Domain,
  ...all: readonly Forbidden[]
): Map<number, Values> | undefined {
  const given = new Map<number, Values>();
  for (const { facts, values: held } of all)
    facts.forEach((fact, k) => {
      given.set(fact, (given.get(fact) ?? values[fact]!) & held[k]!);
    });
  return [...given].some(([fact, left]) => (left & ~unknownBit(table, fact)) === 0) ? undefined : given;
}

/** The plainest of the cases that some values leave: of each fact the lowest band. */
export function plainFacts({ table }: Domain, given: ReadonlyMap<number, Values>): Record<string, FactValue> {
  return Object.fromEntries(
    [...given].map(([fact, values]) => {
      const bands = table.facts[fact]!;
      return [bands.spec.name, bandValue(bands, 31 - Math.clz32(values & -values))];
    }),
  );
}
