import type { Finding, Notice, ReadResult } from '../vocabulary/case.js';
import type { Profile } from '../vocabulary/profile.js';
import { readCompanions, readSymptomText } from './companions/readCompanions.js';
import { detectFormat } from './detectFormat.js';
import type { Reading } from './Format.js';
import { checkPerson } from './person/checkPerson.js';
import { mergePersons } from './person/mergePersons.js';
import { isPersonKey, readPerson } from './person/readPerson.js';
import { readPersonFile } from './person/readPersonFile.js';
import type { ReadOptions } from './ReadOptions.js';
import { fail } from './shape/fail.js';
import { isRecord } from './shape/isRecord.js';
import { unwrap } from './unwrap.js';

/**
 * Reads a Result of any known format, and what lies beside it, into one shape.
 *
 * @param value parsed JSON
 * @throws SkinAdviseError with the JSON path, what was found, what was expected and what to do; never anything else
 */
export function readResult(value: unknown, options: ReadOptions = {}): ReadResult {
  return unwrap(value, options, (inner) => readOne(inner, options));
}

function readOne(value: unknown, options: ReadOptions): ReadResult {
  const format = detectFormat(value, options);
  const reading = format.read(value, options);
  if (reading.findings.length === 0) nothingFound(value);
  const beside = readCompanions(value, reading.profile, options);
  refuseOtherProfile(value, reading.profile);
  const loose = looseKeys(value, reading.unknownKeys ?? []);
  const within = readPerson({ ...(isRecord(reading.metadata) ? reading.metadata : {}), ...loose }, '$');
  const file = readPersonFile(options.person);
  const own = mergePersons(mergePersons(reading.person ?? {}, within.person).person, beside.stated.person);
  const { person, notices: conflicts } = mergePersons(own.person, file.person);
  checkPerson(person, options.person === undefined ? '$.metadata' : 'person');
  const strangers = (reading.unknownKeys ?? []).filter((key) => !isPersonKey(key) && key !== 'profile');
  const unknown = [...strangers, ...beside.unknownKeys, ...file.unknownKeys];
  const qualities = [
    reading.photoQuality,
    beside.photoQuality,
    beside.stated.photoQuality,
    file.photoQuality,
  ];
  const classifier = beside.classifier ?? reading.classifier;
  return {
    format: format.name,
    profile: reading.profile,
    findings: reading.findings,
    person,
    text: joined([beside.text, file.text, optionText(options.symptomText)]),
    history: reading.history ?? beside.history,
    ...photoQuality(qualities),
    ...(classifier ? { classifier } : {}),
    ...(reading.textConfidence === undefined ? {} : { textConfidence: reading.textConfidence }),
    notices: [
      ...(reading.notices ?? []),
      ...own.notices,
      ...conflicts,
      ...withoutPolarity(reading.findings),
      ...(unknown.length > 0 ? [{ code: 'unknown_keys', params: { keys: shownKeys(unknown) } }] : []),
    ],
  };
}

/** What a form laid among the values instead of under `metadata`: being pregnant must not be lost to a missing brace. */
function looseKeys(value: unknown, unknown: readonly string[]): Record<string, unknown> {
  if (!isRecord(value)) return {};
  const loose = Object.entries(value).filter(
    ([key]) => isPersonKey(key) && unknown.includes(key.normalize('NFC')),
  );
  return Object.fromEntries(loose);
}

function refuseOtherProfile(value: unknown, profile: Profile): void {
  const stated = isRecord(value) ? value.profile : undefined;
  if (typeof stated !== 'string' || stated.trim().toLowerCase() === profile) return;
  fail({
    code: 'profile_mismatch',
    message: `These values are of the profile ${profile}, and another one is stated`,
    path: '$.profile',
    value: stated,
    expected: profile,
    hint: 'Correct the profile, or send the values of the classifier that it names',
  });
}

const KEYS_SHOWN = 30;

/** A notice that lists a whole database helps nobody. */
const shownKeys = (keys: readonly string[]) =>
  keys.length > KEYS_SHOWN ? [...keys.slice(0, KEYS_SHOWN), `… (+${keys.length - KEYS_SHOWN})`] : keys;

const optionText = (text: unknown) =>
  text === undefined || text === null ? '' : readSymptomText(text, 'options.symptomText');

/** Nothing that a person wrote is lost: texts from several places are read one after the other. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text.trim() !== ''))].join('\n');
}

/** One poor verdict is enough: a poor photo must not pass for a good one. */
function photoQuality(said: readonly Reading['photoQuality'][]): Pick<ReadResult, 'photoQuality'> {
  if (said.includes('poor')) return { photoQuality: 'poor' };
  return said.includes('good') ? { photoQuality: 'good' } : {};
}

function withoutPolarity(findings: readonly Finding[]): Notice[] {
  const items = findings
    .filter(({ score, polarity }) => score !== undefined && !polarity)
    .map(({ condition }) => condition);
  return items.length > 0 ? [{ code: 'score_without_polarity', params: { items } }] : [];
}

function nothingFound(value: unknown): never {
  fail({
    code: 'values_missing',
    message: 'There are no values to read',
    path: '$',
    value,
    expected: 'at least one condition or score with its value',
    hint: 'The classifier probably failed: run it again on the photo',
  });
}
