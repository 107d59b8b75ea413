import { SkinAdviseError, showFound } from '../errors/SkinAdviseError.js';
import { type Format, fieldsOf, isFields } from './formats/Format.js';
import { FORMATS } from './formats/formats.js';

/** The one format that a result has, or the one that is forced. */
export function detectFormat(value: unknown, forced?: string): Format {
  if (forced !== undefined) return forcedFormat(value, forced);
  const matching = FORMATS.filter((format) => format.matches(value));
  if (matching.length === 1) return matching[0]!;
  if (matching.length > 1) throw ambiguous(matching);
  throw refusalOf(value) ?? questionnaireAlone(value) ?? unknown(value);
}

function forcedFormat(value: unknown, name: string): Format {
  const format = FORMATS.find((known) => known.name === name);
  if (!format)
    throw new SkinAdviseError({
      code: 'no_such_format',
      message: 'There is no such input format',
      path: '--format-in',
      found: name,
      expected: FORMATS.map((known) => known.name).join(', '),
      hint: 'Leave it out to have the format detected',
    });
  if (format.matches(value)) return format;
  throw refusalOf(value) ?? new SkinAdviseError({
    code: 'format_does_not_fit',
    message: `The result is not of the format ${name}`,
    path: '$',
    found: shape(value),
    expected: format.needs,
    hint: 'Leave --format-in out to have the format detected',
  });
}

function ambiguous(matching: readonly Format[]): SkinAdviseError {
  const names = matching.map(({ name }) => name);
  return new SkinAdviseError({
    code: 'ambiguous_format',
    message: 'The result looks like two formats at once',
    path: '$',
    found: names.join(' and '),
    expected: 'one result of one classifier',
    hint: `Remove one of them, or choose with --format-in ${names[0]}`,
  });
}

const NOT_THE_SUBJECT = /(?:아닙니다|아니|not\s+(?:a|an)?\s*(?:scalp|skin|face)|no\s+(?:scalp|skin|face))/iu;

/** What an upstream server says when it has no result. */
function refusalOf(value: unknown): SkinAdviseError | undefined {
  const fields = fieldsOf(value);
  const key = ['error', 'detail', 'message'].find((name) => typeof fields[name] === 'string' || Array.isArray(fields[name]));
  if (!key) return undefined;
  const said = typeof fields[key] === 'string' ? (fields[key] as string) : showFound(fields[key]);
  const subject = NOT_THE_SUBJECT.test(said);
  return new SkinAdviseError({
    code: subject ? 'not_the_subject' : 'upstream_error',
    message: subject ? 'The classifier says that the photo does not show its subject' : 'The classifier answered with an error instead of a result',
    path: `$.${key}`,
    found: said,
    expected: 'a classification',
    hint: subject
      ? 'Take the photo again: the spot in the middle, in focus, about 20 cm away, in daylight'
      : 'Look up this message at the classifier and call it again',
  });
}

function questionnaireAlone(value: unknown): SkinAdviseError | undefined {
  const keys = Object.keys(fieldsOf(value));
  if (!keys.some((key) => /^(?:answers|question)\d$/.test(key))) return undefined;
  return new SkinAdviseError({
    code: 'person_without_result',
    message: 'This is the questionnaire, not the result',
    path: '$',
    found: keys.slice(0, 6).join(', '),
    expected: 'a classifier result, with the questionnaire beside it',
    hint: 'skin-advise label.json --person this-file.json',
  });
}

function unknown(value: unknown): SkinAdviseError {
  return new SkinAdviseError({
    code: 'unknown_format',
    message: 'This is no known classifier result',
    path: '$',
    found: shape(value),
    expected: `one of ${FORMATS.map(({ name }) => name).join(', ')}`,
    hint: 'Send skin-advise/result@1, e.g. {"profile": "scalp", "severities": {"비듬": 2}}; skin-advise formats explains the others',
  });
}

function shape(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}: ${showFound(value)}`;
  if (!isFields(value)) return showFound(value);
  const keys = Object.keys(value);
  return keys.length === 0 ? 'an empty object' : `keys ${keys.slice(0, 8).join(', ')}${keys.length > 8 ? ', …' : ''}`;
}
