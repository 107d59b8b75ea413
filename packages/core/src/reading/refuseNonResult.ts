import { isPersonKey } from './person/readPerson.js';
import { fail } from './shape/fail.js';
import { isRecord } from './shape/isRecord.js';

/** What a service says when the photo does not show what it should. */
const NOT_THE_SUBJECT =
  /(이미지|사진|얼굴|두피|피부|병변)[^.!]{0,20}(아닙니다|아니에요|아니다|아님|없습니다|찾을 수 없|찾지 못)|\b(not|no)\b[^.!]{0,20}\b(scalp|face|skin|lesion)\b/i;

/** Stops at what a classifier or a form gives that is not a result: an error of the service, or a questionnaire alone. */
export function refuseNonResult(value: unknown): void {
  if (!isRecord(value)) return;
  for (const key of ['error', 'detail', 'message'] as const) {
    const said = saidUnder(value[key]);
    if (said !== undefined) upstream(said, `$.${key}`);
  }
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every(isPersonKey)) personAlone(value);
}

/** A sentence, or the validation errors of a web framework: `[{ loc, msg, type }]`. */
function saidUnder(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (isRecord(value)) return saidUnder(value.message ?? value.msg);
  return Array.isArray(value) && isRecord(value[0]) ? saidUnder(value[0].msg) : undefined;
}

function upstream(said: string, path: string): never {
  const elsewhere = NOT_THE_SUBJECT.test(said.slice(0, 500).normalize('NFC'));
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
