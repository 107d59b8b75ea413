import type { Format } from './Format.js';
import { FORMAT_NAMES } from './FormatName.js';
import { canonical, holdsKind } from './formats/canonical.js';
import { FORMATS } from './formats/formats.js';
import type { ReadOptions } from './ReadOptions.js';
import { refuseFailure, refuseNonResult } from './refuseNonResult.js';
import { describe } from './shape/describe.js';
import { fail } from './shape/fail.js';
import { isRecord } from './shape/isRecord.js';

/** The one format a result is in: the one forced, or the one that matches. */
export function detectFormat(value: unknown, options: ReadOptions): Format {
  refuseFailure(value);
  if (options.format !== undefined) return forced(value, options.format, options);
  const [format, ...others] = fittingFormats(value, options);
  if (format === undefined) {
    refuseNonResult(value);
    return unknownFormat(value);
  }
  return others.length === 0 ? format : ambiguous(value, [format, ...others]);
}

/**
 * The formats that match. A profile beside the values of another format only settles what its labels mean; alone it is
 * our own format, which says what is missing.
 */
export function fittingFormats(value: unknown, options: ReadOptions): readonly Format[] {
  const fitting = FORMATS.filter((known) => known.matches(value, options));
  const others = holdsKind(value) ? fitting : fitting.filter((format) => format !== canonical);
  return others.length > 0 ? others : fitting;
}

function forced(value: unknown, name: string, options: ReadOptions): Format {
  const format = FORMATS.find((known) => known.name === name);
  if (format === undefined) return noSuchFormat(name);
  if (format.matches(value, options)) return format;
  refuseNonResult(value);
  const missing = (format.requires ?? []).filter((key) => !isRecord(value) || !(key in value));
  return fail({
    code: 'format_mismatch',
    message:
      missing.length > 0 && isRecord(value)
        ? `This cannot be read as ${name}: ${missing.join(' and ')} is missing`
        : `This cannot be read as ${name}`,
    path: missing[0] !== undefined && isRecord(value) ? `$.${missing[0]}` : '$',
    value,
    expected: format.expected,
    hint: 'Leave --format-in out to let the format be detected',
  });
}

function noSuchFormat(name: string): never {
  return fail({
    code: 'unknown_format_name',
    message: 'There is no format of this name',
    path: 'options.format',
    value: name,
    expected: FORMAT_NAMES.join(', '),
    hint: 'Leave --format-in out to let the format be detected',
  });
}

function ambiguous(value: unknown, formats: readonly Format[]): never {
  const names = formats.map(({ name }) => name);
  return fail({
    code: 'ambiguous_format',
    message: `This could be ${names.join(' or ')}`,
    path: '$',
    found: describe(value),
    expected: 'one format',
    hint: `Say which it is: --format-in ${names[0]} (in code: { format: "${names[0]}" }), or send one result per file`,
  });
}

function unknownFormat(value: unknown): never {
  return fail({
    code: 'unknown_format',
    message: 'This is not a result of a known classifier',
    path: '$',
    value,
    expected: `one of the known formats: ${FORMAT_NAMES.join(', ')}`,
    hint: 'Write it as { "profile": "scalp", "severities": { "비듬": 2 } }, or see the list of formats in --help',
  });
}
