import { isPersonKey } from './person/readPerson.js';
import { fail } from './shape/fail.js';
import { isRecord } from './shape/isRecord.js';

/** What a service says when the photo does not show what it should. */
const NOT_THE_SUBJECT =
  /(얼굴|안면|두피|피부|병변|모발|머리)[^.!]{0,20}(아닙니다|아니에요|아니다|아님|없습니다|찾을 수 없|찾지 못|않)|\b(not|no)\b[^.!]{0,20}\b(scalp|face|skin|lesion|hair)\b|\b(scalp|face|skin|lesion|hair)\b[^.!]{0,12}\bnot\b/i;
/** A file that the service cannot open is not a photo of the wrong thing. */
const ABOUT_THE_FILE = /형식|포맷|확장자|크기|용량|지원|\b(?:format|file|size|support\w*|upload\w*)\b/i;

const MESSAGE_KEYS = ['error', 'errors', 'detail', 'message'] as const;

/** Stops where a service says outright that it failed: what it sent beside that does not count. */
export function refuseFailure(value: unknown): void {
  if (!isRecord(value)) return;
  const said = saidUnder(value.error);
  if (said !== undefined) upstream(said, '$.error');
  const flag = ['success', 'ok'].find((key) => value[key] === false);
  if (flag === undefined) return;
  const key = MESSAGE_KEYS.find((name) => saidUnder(value[name]) !== undefined);
  if (key) upstream(saidUnder(value[key])!, `$.${key}`);
  upstream(`${flag}: false`, `$.${flag}`);
}

/** Stops at what a classifier or a form gives that is not a result: an error of the service, or a questionnaire alone. */
export function refuseNonResult(value: unknown): void {
  if (Array.isArray(value)) refuseList(value);
  if (!isRecord(value)) return;
  for (const key of MESSAGE_KEYS) {
    const said = saidUnder(value[key]);
    if (said !== undefined) upstream(said, `$.${key}`);
  }
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every(isPersonKey)) personAlone(value);
  const empty = LIST_KEYS.find(
    (key) => isEmptyList(value[key]) || (isRecord(value.data) && isEmptyList(value.data[key])),
  );
  if (empty !== undefined) emptyList(value, isEmptyList(value[empty]) ? `$.${empty}` : `$.data.${empty}`);
}

/** A sentence, or the validation errors of a web framework: `[{ loc, msg, type }]`. */
function saidUnder(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (isRecord(value)) {
    const inner = value.message ?? value.msg;
    return typeof inner === 'string' ? saidUnder(inner) : undefined;
  }
  return Array.isArray(value) && isRecord(value[0]) ? saidUnder(value[0].msg ?? value[0].message) : undefined;
}

function upstream(said: string, path: string): never {
  const sentence = said.slice(0, 500).normalize('NFC');
  const elsewhere = NOT_THE_SUBJECT.test(sentence) && !ABOUT_THE_FILE.test(sentence);
  return fail({
    code: elsewhere ? 'not_the_subject' : 'upstream_error',
    message: elsewhere
      ? 'The classifier says that the photo does not show what it looks at'
      : 'The classifier reported an error',
    path,
    value: said,
    expected: 'a result',
    hint: elsewhere
      ? 'Take the photo again, close and in focus, with only the part of the body that is meant'
      : 'There is nothing to advise on: solve this at the service, then send its result',
  });
}

function personAlone(value: unknown): never {
  return fail({
    code: 'person_as_result',
    message: 'This says something about the person, and nothing about the photo',
    path: '$',
    value,
    expected: "the classifier's result, with this beside it",
    hint: 'Give the result first and this file with --person, e.g. skin-advise label.json --person meta.json',
  });
}

const LIST_KEYS = ['results', 'predictions', 'result', 'data'] as const;
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

function refuseList(list: readonly unknown[]): void {
  if (list.length === 0) emptyList(list, '$');
  if (list.length > 1 && list.every(isRecord)) several(list);
}

function emptyList(value: unknown, path: string): never {
  return fail({
    code: 'values_missing',
    message: 'The classifier gave an empty list',
    path,
    value: Array.isArray(value) ? value : [],
    expected: 'at least one condition or score with its value',
    hint: 'Check that it ran on the photo and found the skin in it, and run it again',
  });
}

function several(list: readonly unknown[]): never {
  return fail({
    code: 'several_results',
    message: 'This looks like several results in one list',
    path: '$',
    value: list,
    expected: 'one result',
    hint: 'Send one result per file; earlier results of the same person go under "history"',
  });
}
