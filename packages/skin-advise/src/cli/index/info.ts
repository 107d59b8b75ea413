import { statSync } from 'node:fs';
import { LOCALES, type Locale } from '@skin-advise/core';
import { createSmallEmbedder, type GuidanceIndex, madeBy, rebuild } from '@skin-advise/rag';
import { readIndexFile } from '@skin-advise/rag/file';
import { pad } from '../layout.js';
import { oneOf, parse, usage } from '../options.js';
import { storeNamed } from '../store/storeNamed.js';
import { STORE_OPTIONS } from '../store/storeOptions.js';
import type { IndexInfo } from './IndexInfo.js';

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  lang: { type: 'string', short: 'l' },
  ...STORE_OPTIONS,
} as const;
const LABEL = 10;

/**
 * `skin-advise index info <file>`: the file is read to its end and checked. With `--store` what lies in a database.
 *
 * @throws SkinAdviseError `bad_usage`, `cannot_read`, `not_an_index`, `index_version`, `index_truncated`, `index_damaged`; what is wrong
 *   with a store
 */
export async function info(argv: readonly string[]): Promise<string> {
  const { values, positionals } = parse(argv, OPTIONS);
  const lang: Locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
  const format = oneOf(['text', 'json'], values.format ?? 'text', '--format');
  const named = storeNamed(values);
  if (positionals.length !== (named ? 0 : 1))
    throw usage(
      'index info takes one index file, or a store',
      positionals.join(' ') || 'nothing',
      'index info my.index, or index info --store pgvector',
    );
  const [file = ''] = positionals;
  const found = named
    ? await (await import('./infoOfStore.js')).infoOfStore(named)
    : infoOf(file, await readIndexFile(file));
  return format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : shown(found, lang);
}

function infoOf(
  file: string,
  { locale, corpus: { id, version, sha256, passages }, store }: GuidanceIndex,
): IndexInfo {
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
    ...{
      passages: '안내 글',
      vectors: '벡터',
      corpus: '모음',
      size: '크기',
      records: '기록',
      search: '검색',
    },
    ...{ count: (n: number) => `${n}편`, dimensions: (n: number) => `${n}차원`, bytes: '바이트' },
    ...{ yes: '이 skin-advise로 찾을 수 있습니다', no: '이대로는 찾을 수 없습니다. 다시 만들기:' },
    all: (n: number) => `모두 ${n}개`,
  },
  en: {
    ...{ passages: 'passages', vectors: 'vectors', corpus: 'corpus', size: 'size', records: 'records' },
    ...{ search: 'search', count: String, dimensions: (n: number) => `${n} dimensions`, bytes: 'bytes' },
    ...{ yes: 'this skin-advise can search it', no: 'not by this skin-advise as it stands. Again:' },
    all: (n: number) => `${n} in all`,
  },
} as const;

function shown(found: IndexInfo, lang: Locale): string {
  const words = WORDS[lang];
  const { corpus, locale, bytes, records, rebuild } = found;
  const rows = [
    [words.passages, words.count(found.count) + (locale === null ? '' : ` (${locale})`)],
    [words.vectors, `${words.dimensions(found.dimensions)}, ${found.fingerprint}`],
    [words.corpus, corpus && `${corpus.id} ${corpus.version}, sha256 ${corpus.sha256}`],
    [words.size, bytes !== undefined && `${bytes} ${words.bytes}`],
    [words.records, records !== undefined && words.all(records)],
    [words.search, rebuild === null ? words.yes : `${words.no} ${rebuild}`],
  ] as const;
  const lines = rows.flatMap(([label, text]) => (text ? [`  ${pad(label, LABEL)}${text}\n`] : []));
  return `${found.file ?? found.store}\n${lines.join('')}`;
}
