import { CONDITIONS, type Profile } from '@skin-advise/core';
import type { FactSpec } from '../facts/FactSpec.js';
import { NO_OPINION } from '../facts/sheet/opinionFacts.js';
import type { Impossible, RuleBook } from '../pack/RuleBook.js';
import { type Bands, holdsValue } from '../table/bands.js';
import type { Table } from '../table/compileTable.js';
import { type Domain, type Forbidden, rowAsForbidden, unknownBit, type Values } from './Domain.js';
import { forbiddenBy } from './forbiddenBy.js';
import { IMPOSSIBLE_OPINIONS } from './impossibleOpinions.js';

/** The cases that a profile can have: which values each fact can hold, and which combinations never come together. */
export function caseDomain(profile: Profile, table: Table, book: RuleBook): Domain {
  const values = Int32Array.from(table.facts, (bands, fact) =>
    valuesOf(profile, bands, unknownBit(table, fact)),
  );
  const declared = book.packs.flatMap(({ impossible = [] }) => impossible);
  return {
    profile,
    table,
    values,
    rows: Array.from({ length: table.rows }, (_, row) => rowAsForbidden(table, row)),
    impossible: [
      ...somethingSeen(profile, table),
      ...silentText(table),
      ...forbiddenBy(table, IMPOSSIBLE_OPINIONS),
      ...declared.flatMap(({ when }: Impossible) => forbiddenBy(table, when)),
    ],
  };
}

function valuesOf(profile: Profile, bands: Bands, unknown: Values): Values {
  const { spec, size } = bands;
  if (!isSeen(profile, spec)) return unknown;
  let values = 0;
  for (let band = 0; band < size; band += 1)
    if (holdsValue(bands, band) && canBe(profile, bands, band)) values |= 1 << band;
  const settled =
    spec.name === 'text.empty' || (isOneOfClasses(profile) && /^(top1|opinion\.\w+)$/.test(spec.name));
  if (settled) return values;
  return values | unknown;
}

const isOneOfClasses = (profile: Profile) => profile === 'face' || profile === 'lesion';
const has = (profile: Profile, code: string) => CONDITIONS[profile].some((term) => term.code === code);

/** Whether the profile's classifier can say anything about the fact; what people say they can always say. */
function isSeen(profile: Profile, { name, origin }: FactSpec): boolean {
  const [family, code = ''] = name.split('.') as [string, ...string[]];
  if (family === 'severity') return profile === 'scalp';
  if (family === 'score') return profile === 'score';
  if (family === 'top1') return isOneOfClasses(profile) || profile === 'mole';
  if (family === 'opinion') return isOneOfClasses(profile);
  if (name === 'probability.melanoma_plus_bcc') return isOneOfClasses(profile);
  if (family === 'probability') return has(profile, code);
  return origin !== 'image' || name === 'photo.poor' || name === 'text.confidence';
}

/** A class of another profile is never the most likely one, nor what words resemble. */
function canBe(profile: Profile, { spec }: Bands, band: number): boolean {
  if (spec.name !== 'top1' && spec.name !== 'opinion.class') return true;
  return has(profile, spec.choices![band]!) || spec.choices![band] === NO_OPINION;
}

/** A result has at least one finding. */
function somethingSeen(profile: Profile, table: Table): Forbidden[] {
  const seen: Record<Profile, RegExp> = {
    scalp: /^severity\.\w+$/,
    score: /^score\.\w+\.(worst_band|polarity_unknown)$/,
    mole: /^probability\.(benign|malignant)$/,
    face: /^top1$/,
    lesion: /^top1$/,
  };
  const facts = table.facts.flatMap(({ spec }, fact) => (seen[profile].test(spec.name) ? [fact] : []));
  if (facts.length < CONDITIONS[profile].length && profile === 'scalp') return [];
  return facts.length === 0 ? [] : [{ facts, values: facts.map((fact) => unknownBit(table, fact)) }];
}

/** Who writes nothing has no signs; what other fields say (a site, a birth) may still be known. */
function silentText(table: Table): Forbidden[] {
  const empty = table.factIndex.get('text.empty');
  if (empty === undefined) return [];
  return table.facts.flatMap(({ spec }, fact) =>
    spec.origin === 'text' && /^(symptom|time|trend|wish)\./.test(spec.name)
      ? [{ facts: [empty, fact], values: [0b10, ~unknownBit(table, fact)] }]
      : [],
  );
}
