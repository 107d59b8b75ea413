import { statSync } from 'node:fs';
import { LOCALES, type Locale } from '@skin-advise/core';
import { createSmallEmbedder, type GuidanceIndex, madeBy, rebuild } from '@skin-advise/rag';
import { readIndexFile } from '@skin-advise/rag/file';
import { pad } from '../layout.js';
import { oneOf, parse, usage } from '../options.js';

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
} as const;
const LABEL = 10;

/** What `index info --format json` prints. */
interface Info {
  readonly file: string;
  readonly bytes: number;
  readonly count: number;
  readonly dimensions: number;
  readonly fingerprint: string;
  readonly locale: string;
  readonly corpus: { readonly id: string; readonly version: string; readonly sha256: string };
  /** Whether the embedder of this build made it. */
  readonly searchable: boolean;
  /** The command that makes it searchable; null where it is. */
  readonly rebuild: string | null;
}

/**
 * `skin-advise index info <file>`: the file is read to its end and checked.
 *
 * @throws SkinAdviseError `bad_usage`, `cannot_read`, `not_an_index`, `index_version`, `index_truncated`, `index_damaged`
 */
export async function info(argv: readonly string[]): Promise<string> {
  const { values, positionals } = parse(argv, OPTIONS);
  const lang: Locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
  const format = oneOf(['text', 'json'], values.format ?? 'text', '--format');
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw usage('index info takes one index file', positionals.join(' ') || 'nothing', 'index info my.index');
  const found = infoOf(file, await readIndexFile(file));
  return format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : shown(found, lang);
}

function infoOf(
  file: string,
  { locale, corpus: { id, version, sha256, passages }, store }: GuidanceIndex,
): Info {
  const searchable = madeBy(store, createSmallEmbedder());
  return {
    file,
    bytes: statSync(file).size,
    count: passages.length,
    dimensions: store.dimensions,
    fingerprint: store.fingerprint,
    locale,
    corpus: { id, version, sha256 },
    searchable,
    rebuild: searchable ? null : rebuild(file),
  };
}

const WORDS = {
  ko: {
    ...{ passages: '안내 글', vectors: '벡터', corpus: '모음', size: '크기', search: '검색' },
    ...{ count: (n: number) => `${n}편`, dimensions: (n: number) => `${n}차원`, bytes: '바이트' },
    ...{
      yes: '이 skin-advise로 찾을 수 있습니다',
      no: '다른 임베더가 만들어 찾을 수 없습니다. 다시 만들기:',
    },
  },
  en: {
    ...{ passages: 'passages', vectors: 'vectors', corpus: 'corpus', size: 'size', search: 'search' },
    ...{ count: String, dimensions: (n: number) => `${n} dimensions`, bytes: 'bytes' },
    ...{
      yes: 'this skin-advise can search it',
      no: 'not by this skin-advise: made by another embedder. Again:',
    },
  },
} as const;

function shown(found: Info, lang: Locale): string {
  const words = WORDS[lang];
  const { id, version, sha256 } = found.corpus;
  const rows = [
    [words.passages, `${words.count(found.count)} (${found.locale})`],
    [words.vectors, `${words.dimensions(found.dimensions)}, ${found.fingerprint}`],
    [words.corpus, `${id} ${version}, sha256 ${sha256}`],
    [words.size, `${found.bytes} ${words.bytes}`],
    [words.search, found.rebuild === null ? words.yes : `${words.no} ${found.rebuild}`],
  ] as const;
  return `${found.file}\n${rows.map(([label, text]) => `  ${pad(label, LABEL)}${text}\n`).join('')}`;
}
