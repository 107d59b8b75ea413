import { parseArgs } from 'node:util';
import {
  type AdviseOptions,
  GRADE_MAPS,
  type GradeMap,
  LOCALES,
  type Locale,
  SkinAdviseError,
} from '@skin-advise/core';

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
  readonly reading: AdviseOptions;
}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  person: { type: 'string', short: 'p' },
  'format-in': { type: 'string' },
  lang: { type: 'string', short: 'l' },
  out: { type: 'string', short: 'o' },
  text: { type: 'string', short: 't' },
  item: { type: 'string' },
  polarity: { type: 'string' },
  'label-map': { type: 'string' },
  'label-order': { type: 'string' },
  'grade-map': { type: 'string' },
  explain: { type: 'boolean' },
  'no-guidance': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** @throws SkinAdviseError `bad_usage` */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
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
    reading: {
      format: values['format-in'],
      symptomText: values.text,
      item: values.item,
      polarity: values.polarity === undefined ? undefined : readPolarity(values.polarity),
      labelMap: values['label-map'],
      labelOrder: values['label-order'],
      gradeMap:
        values['grade-map'] === undefined
          ? undefined
          : oneOf(Object.keys(GRADE_MAPS) as GradeMap[], values['grade-map'], '--grade-map'),
    },
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage((error as Error).message.split('. ')[0]!, argv.join(' '), 'the options that --help lists');
  }
}

function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const found = known.find((name) => name === given);
  if (found) return found;
  throw usage(`${option} cannot be ${given}`, given, known.join(', '), option);
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
