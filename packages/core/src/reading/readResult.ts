import { SkinAdviseError, showFound } from '../errors/SkinAdviseError.js';
import type { Classifier, Evidence, Finding, Notice, Person, PhotoQuality, ReadResult } from '../vocabulary/case.js';
import type { Profile } from '../vocabulary/profile.js';
import { detectFormat } from './detectFormat.js';
import { type Fields, type Format, type FormatReading, fieldsOf, isFields, type ReadOptions } from './formats/Format.js';
import { readHistory } from './history.js';
import { at } from './jsonPath.js';
import { conditionOf } from './labels.js';
import { type PersonReading, readPerson } from './person/readPerson.js';

/** Keys that may stand beside the values in any format. */
const BESIDE = /^(?:metadata|symptomText|text|history|evidence|photoQuality|classifier)$/;

/**
 * Reads a classifier result of any known format, with the person beside it, into everything a Case needs but symptoms.
 *
 * @param value parsed JSON
 * @throws SkinAdviseError with the JSON path, what was found, what was expected and what to do next; see docs/errors.md
 */
export function readResult(value: unknown, options: ReadOptions = {}): ReadResult {
  const format = detectFormat(value, options.format);
  const reading = format.read(value, options);
  const fields = fieldsOf(value);
  const own = readPerson(fields.metadata, '$.metadata');
  const other = readPerson(options.person, 'person:$');
  const photoQuality = other.photoQuality ?? own.photoQuality ?? readPhotoQuality(fields);
  const classifier = readClassifier(fields);
  return {
    format: format.name,
    profile: reading.profile,
    findings: withEvidence(reading, fields),
    person: { ...reading.person, ...own.person, ...other.person },
    text: textOf(fields, options, own, other),
    history: readHistory(fields.history, reading.profile),
    ...(photoQuality ? { photoQuality } : {}),
    ...(classifier ? { classifier } : {}),
    ...(reading.textConfidence === undefined ? {} : { textConfidence: reading.textConfidence }),
    notices: notices(reading, format, fields, own, other),
  };
}

function textOf(fields: Fields, options: ReadOptions, own: PersonReading, other: PersonReading): string {
  const stated = options.symptomText ?? other.symptomText ?? fields.symptomText ?? fields.text ?? own.symptomText ?? '';
  if (typeof stated === 'string') return stated;
  if (stated === null) return '';
  throw bad('bad_text', 'The symptom text is not text', '$.symptomText', stated, 'a string');
}

function readPhotoQuality({ photoQuality }: Fields): PhotoQuality | undefined {
  if (photoQuality === undefined || photoQuality === null) return undefined;
  if (photoQuality === 'good' || photoQuality === 'poor') return photoQuality;
  throw bad('bad_photo_quality', 'This photo quality cannot be read', '$.photoQuality', photoQuality, 'good or poor');
}

function readClassifier({ classifier }: Fields): Classifier | undefined {
  if (classifier === undefined || classifier === null) return undefined;
  if (typeof classifier === 'string') return { name: classifier };
  const { name, version } = fieldsOf(classifier);
  if (typeof name !== 'string')
    throw bad('bad_classifier', 'The classifier has no name', '$.classifier', classifier, '{"name": …, "version": …}');
  return version === undefined || version === null ? { name } : { name, version: String(version) };
}

/** Evidence is keyed by condition, like the values it belongs to. */
function withEvidence({ profile, findings }: FormatReading, { evidence }: Fields): readonly Finding[] {
  if (evidence === undefined || evidence === null) return findings;
  if (!isFields(evidence)) throw bad('bad_evidence', 'Evidence must be an object', '$.evidence', evidence, 'condition → {kind, image}');
  const byCode = new Map(Object.entries(evidence).map(([label, shown]) => evidenceOf(profile, label, shown)));
  return findings.map((finding) => {
    const shown = byCode.get(finding.condition);
    return shown ? { ...finding, evidence: shown } : finding;
  });
}

function evidenceOf(profile: Profile, label: string, shown: unknown): [string, Evidence] {
  const path = at('$.evidence', label);
  const { kind, image, cam } = fieldsOf(shown);
  if (typeof kind !== 'string') throw bad('bad_evidence', 'Evidence has no kind', path, shown, '{"kind": "gradcam", "image": …}');
  const picture = typeof image === 'string' ? { image } : {};
  const overlay = Array.isArray(cam) ? { cam: cam as NonNullable<Evidence['cam']> } : {};
  return [conditionOf(profile, label, path), { kind, ...picture, ...overlay }];
}

function notices(
  reading: FormatReading,
  format: Format,
  fields: Fields,
  own: PersonReading,
  other: PersonReading,
): Notice[] {
  const unknown = [
    ...Object.keys(fields).filter((key) => !BESIDE.test(key) && format.keys && !format.keys.test(key)),
    ...own.unknownKeys.map((key) => `metadata.${key}`),
    ...other.unknownKeys.map((key) => `person.${key}`),
  ];
  const silent = reading.findings.filter(({ score, polarity }) => score !== undefined && !polarity);
  const conflicts = conflicting({ ...reading.person, ...own.person }, other.person);
  return [
    ...(reading.notices ?? []),
    ...(silent.length > 0 ? [{ code: 'score_without_polarity', params: { items: silent.map(({ condition }) => condition) } }] : []),
    ...(conflicts.length > 0 ? [{ code: 'person_conflict', params: { keys: conflicts } }] : []),
    ...(unknown.length > 0 ? [{ code: 'unknown_keys', params: { keys: unknown } }] : []),
  ];
}

function conflicting(first: Person, second: Person): string[] {
  return Object.entries(second)
    .filter(([key, value]) => {
      const before = first[key as keyof Person];
      return before !== undefined && JSON.stringify(before) !== JSON.stringify(value);
    })
    .map(([key]) => key);
}

function bad(code: string, message: string, path: string, found: unknown, expected: string): SkinAdviseError {
  return new SkinAdviseError({ code, message, path, found: showFound(found), expected, hint: 'Correct it, or leave it out' });
}
