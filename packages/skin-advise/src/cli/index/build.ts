import { LOCALES, type Locale } from '@skin-advise/core';
import { createSmallEmbedder, passageRecords } from '@skin-advise/rag';
import type { Io } from '../Io.js';
import { oneOf, parse, usage } from '../options.js';
import { startProgress } from '../progress.js';
import { corpusAt } from './corpusAt.js';
import { type Built, PLACE_NAMES, PLACES } from './places.js';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  locale: { type: 'string' },
  store: { type: 'string' },
  lang: { type: 'string', short: 'l' },
} as const;

/**
 * `skin-advise index build <passages> -o <file>`
 *
 * @throws SkinAdviseError `bad_usage`, `bad_corpus`, `cannot_read`, `cannot_write`, what is wrong with an index
 */
export async function build(argv: readonly string[], io: Io): Promise<string> {
  const { values, positionals } = parse(argv, OPTIONS);
  const lang: Locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
  const locale = values.locale && oneOf(LOCALES, values.locale, '--locale');
  const place = await PLACES[oneOf(PLACE_NAMES, values.store ?? 'file', '--store')]();
  const source = sourceIn(positionals);
  const keep = place(values.out);
  const built = await embed(source, locale, lang, io);
  return summary[lang](built, await keep(built));
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

async function embed(source: string, asked: string | undefined, lang: Locale, io: Io): Promise<Built> {
  const { corpus, locale } = await corpusAt(source, asked ?? 'ko', io);
  if (asked !== undefined && asked !== locale)
    throw usage(`The passages of ${source} are of another locale`, asked, `--locale ${locale}`, '--locale');
  const embedder = createSmallEmbedder();
  const progress = startProgress(EMBEDDING[lang], corpus.passages.length, io);
  try {
    const records = await passageRecords(corpus, embedder, { onProgress: progress.show });
    return { locale, corpus, embedder, records };
  } finally {
    progress.end();
  }
}

const EMBEDDING: Readonly<Record<Locale, string>> = { ko: '글을 벡터로 바꾸는 중', en: 'embedding passages' };

/** Passages of whose words the embedder knows none: they can be found by their words alone. */
const unknownIn = ({ records }: Built): readonly string[] =>
  records.filter(({ vector }) => vector.every((value) => value === 0)).map(({ id }) => id);

const summary: Readonly<Record<Locale, (built: Built, where: string) => string>> = {
  ko: (built, where) => {
    const unknown = unknownIn(built);
    return [
      `안내 글 ${built.corpus.passages.length}편을 담았습니다: ${where}`,
      ...(unknown.length > 0
        ? [`임베더가 아는 낱말이 없어 글자로만 찾는 글 ${unknown.length}편: ${unknown.join(', ')}`]
        : []),
      '',
    ].join('\n');
  },
  en: (built, where) => {
    const unknown = unknownIn(built);
    return [
      `${built.corpus.passages.length} passages are in it: ${where}`,
      ...(unknown.length > 0
        ? [
            `${unknown.length} are found by their words alone, of which the embedder knows none: ${unknown.join(', ')}`,
          ]
        : []),
      '',
    ].join('\n');
  },
};
