import type { Person, PhotoQuality } from '../../vocabulary/case.js';
import { readPhotoQuality } from '../companions/readPhotoQuality.js';
import { fail } from '../shape/fail.js';
import { isAbsent } from '../shape/isAbsent.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import type { PersonField } from './PersonField.js';
import { PERSON_FIELDS } from './personFields.js';

/** What metadata says, and which of its keys nobody reads. */
export interface StatedPerson {
  readonly person: Person;
  readonly photoQuality?: PhotoQuality;
  readonly unknownKeys: readonly string[];
}

const foldKey = (key: string) =>
  key
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
const FIELDS = new Map<string, PersonField>(
  PERSON_FIELDS.flatMap((field) => field.keys.map((key) => [foldKey(key), field] as const)),
);
/** The questions of the AI-Hub form stand beside their answers. */
const QUESTION = /^question\d$/;

/** Whether metadata knows this key. */
export function isPersonKey(key: string): boolean {
  return FIELDS.has(foldKey(key)) || QUESTION.test(key);
}

/** Reads metadata in any of its spellings. A key left empty stays unknown; two spellings of one thing are refused. */
export function readPerson(value: unknown, path: string): StatedPerson {
  if (isAbsent(value)) return { person: {}, unknownKeys: [] };
  if (!isRecord(value)) return notAPerson(value, path);
  const stated = Object.entries(value).filter(([key, inner]) => !isAbsent(inner) && !QUESTION.test(key));
  const person: Person = {};
  const unknownKeys: string[] = [];
  let photoQuality: PhotoQuality | undefined;
  for (const [key, inner] of stated) {
    const at = keyPath(path, key);
    const field = FIELDS.get(foldKey(key));
    if (field) state(person, field.read(inner, at), at, inner);
    else if (foldKey(key) === 'photoquality') photoQuality = readPhotoQuality(inner, at);
    else unknownKeys.push(key.normalize('NFC'));
  }
  return { person, unknownKeys, ...(photoQuality ? { photoQuality } : {}) };
}

function state(person: Person, said: Person, path: string, value: unknown): void {
  for (const key of Object.keys(said) as (keyof Person)[]) {
    if (person[key] !== undefined && JSON.stringify(person[key]) !== JSON.stringify(said[key]))
      saidTwice(key, path, value);
  }
  Object.assign(person, said);
}

function saidTwice(key: string, path: string, value: unknown): never {
  fail({
    code: 'person_value_given_twice',
    message: `Two keys say different things about ${key}`,
    path,
    value,
    expected: 'one key, or the same value under both',
    hint: 'Keep the one that is right',
  });
}

function notAPerson(value: unknown, path: string): never {
  return fail({
    code: 'bad_person',
    message: 'What is known of the person cannot be read',
    path,
    value,
    expected: 'an object such as { "age": 34, "gender": "여성" }',
    hint: 'Give one JSON object: metadata keys, or an AI-Hub META file',
  });
}
