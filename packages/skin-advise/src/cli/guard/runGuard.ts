import {
  type Advice,
  type GuardFinding,
  guard,
  LOCALES,
  type Locale,
  parseJson,
  SkinAdviseError,
} from '@skin-advise/core';
import type { Io } from '../Io.js';
import { oneOf, parse, usage } from '../options.js';
import { readText } from '../readText.js';
import { GUARD_HELP } from './help.js';

const OPTIONS = {
  text: { type: 'string', short: 't' },
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * `skin-advise guard advice.json text.txt`: whether a text may be shown beside its advice.
 *
 * @returns exit code 1 where the text is refused
 * @throws SkinAdviseError `bad_usage`, `not_an_advice`; what is wrong with a file
 */
export async function runGuard(
  argv: readonly string[],
  io: Io,
): Promise<{ readonly text: string; readonly exitCode: number }> {
  const { values, positionals } = parse(argv, OPTIONS);
  const locale: Locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
  if (values.help) return { text: GUARD_HELP[locale], exitCode: 0 };
  const format = oneOf(['text', 'json'], values.format ?? 'text', '--format');
  const [adviceFile, textFile, ...more] = positionals;
  if (adviceFile === undefined || textFile === undefined || more.length > 0)
    throw usage(
      'guard takes an advice and a text',
      positionals.join(' ') || 'nothing',
      'advice.json text.txt',
    );
  const advice = readAdvice(readText(adviceFile, io, 'an advice'), adviceFile);
  const text = textFile === '-' ? io.readStdin() : readText(textFile, io, 'a text');
  const verdict = guard(advice, text, { said: values.text });
  const shown = format === 'json' ? `${JSON.stringify(verdict, null, 2)}\n` : listed(verdict.findings);
  return { text: shown, exitCode: verdict.ok ? 0 : 1 };
}

/** What the guard reads of an advice. */
const PARTS = ['case', 'triage', 'care', 'withheld', 'explanation', 'narrative'] as const;

function readAdvice(text: string, path: string): Advice {
  const value = parseJson(text, path) as Partial<Advice> | null;
  if (value?.schema !== 'skin-advise/advice@1') throw noAdvice(`${path}: $.schema`, value?.schema);
  const missing = PARTS.find((part) => typeof value[part] !== 'object');
  if (missing) throw noAdvice(`${path}: $.${missing}`, value[missing]);
  return value as Advice;
}

const noAdvice = (path: string, found: unknown) =>
  new SkinAdviseError({
    code: 'not_an_advice',
    message: 'This file holds no advice',
    path,
    found: JSON.stringify(found) ?? 'nothing',
    expected: 'skin-advise/advice@1',
    hint: 'Write one with skin-advise result.json --format json --out advice.json',
  });

const listed = (findings: readonly GuardFinding[]) =>
  findings.length === 0
    ? 'ok\n'
    : findings
        .map(
          ({ code, span, found, message }) =>
            `${span[0]}–${span[1]}  ${code}  “${short(found)}”  ${message}\n`,
        )
        .join('');

const short = (words: string) => (words.length > 40 ? `${words.slice(0, 39)}…` : words);
