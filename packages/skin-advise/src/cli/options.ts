import { type ParseArgsConfig, parseArgs } from 'node:util';
import {
  type AdviseOptions,
  GRADE_MAPS,
  type GradeMap,
  LOCALES,
  type Locale,
  SkinAdviseError,
} from '@skin-advise/core';
import { STORE_OPTIONS, type StoreValues } from './store/storeOptions.js';

export const OUTPUTS = ['text', 'json', 'md'] as const;
export type Output = (typeof OUTPUTS)[number];

/** What the command line asks for. */
export interface Arguments {
  readonly words: readonly string[];
  readonly format: Output;
  readonly locale: Locale;
  readonly explain: boolean;
  readonly guidance: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly out?: string | undefined;
  readonly personFile?: string | undefined;
  /** Files and folders with rules of the user's own. */
  readonly rulePaths: readonly string[];
  /** An index of the user's own passages, to draw guidance from instead of the shipped ones. */
  readonly indexFile?: string | undefined;
  /** The same in a database: what `storeNamed` reads. */
  readonly place: StoreValues;
  /** How often the classifier's grades are right. */
  readonly confusionFile?: string | undefined;
  readonly reading: AdviseOptions;
}

/** What a result does not say about itself. */
export const READING = {
  person: { type: 'string', short: 'p' },
  'format-in': { type: 'string' },
  text: { type: 'string', short: 't' },
  item: { type: 'string' },
  polarity: { type: 'string' },
  'label-map': { type: 'string' },
  'label-order': { type: 'string' },
  'grade-map': { type: 'string' },
} as const;

const OPTIONS = {
  ...READING,
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
  out: { type: 'string', short: 'o' },
  rules: { type: 'string', short: 'r', multiple: true },
  confusion: { type: 'string' },
  index: { type: 'string' },
  ...STORE_OPTIONS,
  explain: { type: 'boolean' },
  'no-guidance': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** @throws SkinAdviseError `bad_usage` */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv, OPTIONS);
  oneAtMost({ index: values.index, store: values.store, 'no-guidance': values['no-guidance'] });
  return {
    words: positionals,
    format: oneOf(OUTPUTS, values.format ?? 'text', '--format'),
    locale: oneOf(LOCALES, values.lang ?? 'ko', '--lang'),
    explain: values.explain ?? false,
    guidance: !values['no-guidance'],
    help: values.help ?? false,
    version: values.version ?? false,
    out: values.out,
    personFile: values.person,
    rulePaths: values.rules ?? [],
    indexFile: values.index,
    place: { store: values.store, namespace: values.namespace, table: values.table },
    confusionFile: values.confusion,
    reading: readingOf(values),
  };
}

/** @throws SkinAdviseError `bad_usage`: an option that the table does not have */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage((error as Error).message.split('. ')[0]!, argv.join(' '), 'the options that --help lists');
  }
}

type Reading = { readonly [key in Exclude<keyof typeof READING, 'person'>]?: string | undefined };

/** Options of reading as `advise` takes them. */
export function readingOf(values: Reading): AdviseOptions {
  const { polarity, 'grade-map': gradeMap } = values;
  const maps = Object.keys(GRADE_MAPS) as GradeMap[];
  return {
    format: values['format-in'],
    symptomText: values.text,
    item: values.item,
    polarity: polarity === undefined ? undefined : readPolarity(polarity),
    labelMap: values['label-map'],
    labelOrder: values['label-order'],
    gradeMap: gradeMap === undefined ? undefined : oneOf(maps, gradeMap, '--grade-map'),
  };
}

/** One of the words that an option takes. */
export function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const found = known.find((name) => name === given);
  if (found) return found;
  throw usage(`${option} cannot be ${given}`, given, known.join(', '), option);
}

/** Options that answer the same question. @throws SkinAdviseError `bad_usage` */
export function oneAtMost(values: Readonly<Record<string, unknown>>): void {
  const given = Object.keys(values)
    .filter((name) => values[name] !== undefined)
    .map((name) => `--${name}`);
  if (given.length > 1)
    throw usage(`${given.join(' and ')} exclude each other`, given.join(' '), 'one of them', given[0]);
}

/** `higher_is_worse`, or `oil=higher_is_worse,hydration=higher_is_better`. */
function readPolarity(text: string): string | Record<string, string> {
  if (!text.includes('=')) return text;
  return Object.fromEntries(
    text.split(',').map((pair) => pair.split('=').map((part) => part.trim()) as [string, string]),
  );
}

export function usage(
  message: string,
  found: string,
  expected: string,
  path = 'command line',
): SkinAdviseError {
  return new SkinAdviseError({
    code: 'bad_usage',
    message,
    path,
    found,
    expected,
    hint: 'See skin-advise --help',
  });
}
