import { LOCALES, type Locale } from '@skin-advise/core';
import { createSmallEmbedder } from '@skin-advise/rag';
import type { Io } from '../Io.js';
import { oneOf, parse, usage } from '../options.js';
import { progressBar } from '../progressBar.js';
import { PLACE_OPTIONS } from '../store/storeOptions.js';
import { corpusAt, type Located } from './corpusAt.js';
import { type Kept, PLACE_NAMES, PLACES } from './places.js';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  locale: { type: 'string' },
  store: { type: 'string' },
  lang: { type: 'string', short: 'l' },
  ...PLACE_OPTIONS,
} as const;

/**
 * `skin-advise index build <passages> -o <file>`, or `--store …`
 *
 * @throws SkinAdviseError `bad_usage`, `bad_corpus`, `cannot_read`, `cannot_write`, what is wrong with an index or a store
 */
export async function build(argv: readonly string[], io: Io): Promise<string> {
  const { values, positionals } = parse(argv, OPTIONS);
  const lang: Locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
  const asked = values.locale && oneOf(LOCALES, values.locale, '--locale');
  const place = await PLACES[oneOf(PLACE_NAMES, values.store ?? 'file', '--store')]();
  const source = sourceIn(positionals);
  const keep = place(values);
  const { corpus, locale } = await passagesAt(source, asked, io);
  const bar = progressBar(io);
  const onProgress = ({ done, total }: { done: number; total: number }) =>
    bar.show(`${(done < total ? EMBEDDING : STORING)[lang]} ${done}/${total}`, done, total);
  try {
    const kept = await keep({ locale, corpus, embedder: createSmallEmbedder(), onProgress });
    return SUMMARY[lang](kept, kept.count < corpus.passages.length);
  } finally {
    bar.clear();
  }
}

function sourceIn(words: readonly string[]): string {
  const [source, ...more] = words;
  if (source === undefined || more.length > 0)
    throw usage(
      'index build takes one folder or file',
      words.join(' ') || 'nothing',
      'index build passages -o my.index',
    );
  return source.replace(/(?<=.)\/+$/, '');
}

async function passagesAt(source: string, asked: string | undefined, io: Io): Promise<Located> {
  const found = await corpusAt(source, asked ?? 'ko', io);
  if (asked !== undefined && asked !== found.locale)
    throw usage(
      `The passages of ${source} are of another locale`,
      asked,
      `--locale ${found.locale}`,
      '--locale',
    );
  return found;
}

const EMBEDDING: Readonly<Record<Locale, string>> = { ko: '글을 벡터로 바꾸는 중', en: 'embedding passages' };

/** Told when the last is embedded. */
const STORING: Readonly<Record<Locale, string>> = { ko: '담는 중', en: 'storing passages' };

const SUMMARY: Readonly<Record<Locale, (kept: Kept, leftOut: boolean) => string>> = {
  ko: ({ where, count, unknown, removed = 0 }, leftOut) =>
    lines([
      `안내 글 ${count}편을 담았습니다: ${where}`,
      removed > 0 && `이번 모음에 없는 예전 글 ${removed}편을 지웠습니다`,
      unknown.length > 0 &&
        `임베더가 아는 낱말이 없어 ${leftOut ? '담지 않은' : '글자로만 찾는'} 글 ${unknown.length}편: ${unknown.join(', ')}`,
    ]),
  en: ({ where, count, unknown, removed = 0 }, leftOut) =>
    lines([
      `${count} passages are in it: ${where}`,
      removed > 0 && `${removed} earlier ones that are not among them were deleted`,
      unknown.length > 0 &&
        `${unknown.length} are ${leftOut ? 'left out' : 'found by their words alone'}, of which the embedder knows none: ${unknown.join(', ')}`,
    ]),
};

const lines = (given: readonly (string | false)[]) =>
  given.flatMap((line) => (line === false ? [] : [`${line}\n`])).join('');
