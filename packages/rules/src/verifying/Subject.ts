import type { Case, Profile } from '@skin-advise/core';
import type { Engine } from '../deciding/Engine.js';
import type { Firing } from '../deciding/Firing.js';
import { fire } from '../deciding/fire.js';
import { type FactState, type FactValue, known } from '../facts/FactState.js';
import { sheetOf } from '../facts/sheetOf.js';
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

/** Runs the engine on the plainest case with those values. */
export function fireAt({ profile, engine }: Subject, given: ReadonlyMap<number, Values>): Firing {
  const { table } = engine;
  const stated = new Map<string, FactState>();
  for (const [fact, values] of given) {
    const bands = table.facts[fact]!;
    const band = 31 - Math.clz32(values & -values);
    stated.set(bands.spec.name, known(bandValue(bands, band)));
  }
  const empty = stated.get('text.empty');
  const silent = empty?.kind === 'known' && empty.value === true;
  if (!empty) stated.set('text.empty', known(false));
  return fire(emptyCase(profile), engine, sheetOf(stated, silent ? 'open' : 'absent'));
}

const emptyCase = (profile: Profile): Case => ({
  format: 'facts',
  profile,
  findings: [],
  person: {},
  text: '',
  symptoms: [],
  history: [],
  notices: [],
});
