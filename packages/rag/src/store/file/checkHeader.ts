import { createHash } from 'node:crypto';
import { showFound } from '@skin-advise/core';
import type { CorpusPassage } from '../../corpus/Corpus.js';
import { readToken } from '../../retriever/readToken.js';
import { damaged } from './fault.js';
import type { Header } from './Header.js';
import { FLOAT_BYTES } from './layout.js';

/**
 * Whether a header, as parsed, is one, and fits the vectors behind it. The checksum has shown that it is what was written:
 * this finds what was written wrong.
 *
 * @throws SkinAdviseError `index_damaged`
 */
export function checkHeader(header: Header, vectorBytes: number, file: string): void {
  const need = (holds: boolean, path: string, found: unknown, expected: string) => {
    if (!holds) throw damaged({ path: `${file}, ${path}`, found: showFound(found), expected });
  };
  need(isObject(header), 'header', header, 'an object');
  const { count, dimensions, fingerprint, locale, records, corpus } = header;
  need(
    Number.isSafeInteger(dimensions) && dimensions > 0,
    'dimensions',
    dimensions,
    'a whole number above 0',
  );
  need(isText(fingerprint), 'fingerprint', fingerprint, 'a text');
  need(isText(locale), 'locale', locale, 'a text');
  need(Array.isArray(records), 'records', records, 'a list');
  need(count === records.length, 'count', count, `${records.length}, as there are records`);
  const bytes = FLOAT_BYTES * count * dimensions;
  need(
    vectorBytes === bytes,
    'vectors',
    `${vectorBytes} bytes`,
    `${bytes} bytes: ${count} of ${dimensions} dimensions`,
  );
  records.forEach((one, at) => {
    need(isObject(one) && isObject(one.metadata), `records[${at}]`, one, 'an id and its metadata');
  });
  need(isObject(corpus) && Array.isArray(corpus.passages), 'corpus', corpus, 'a corpus with its passages');
  checkPassages(header, need);
}

type Need = (holds: boolean, path: string, found: unknown, expected: string) => void;

function checkPassages({ corpus, records }: Header, need: Need): void {
  const { id, version, sha256, passages } = corpus;
  need(isText(id) && isText(version), 'corpus', { id, version }, 'an id and a version');
  passages.forEach((passage, at) => {
    const fault = faultOf(passage);
    need(fault === undefined, `corpus.passages[${at}]`, fault, 'a passage that this skin-advise reads');
    need(
      passage.id === records[at]?.id,
      `corpus.passages[${at}].id`,
      passage.id,
      `${records[at]?.id}, as record ${at} is called`,
    );
  });
  need(
    passages.length === records.length,
    'corpus.passages',
    passages.length,
    `${records.length}, one a record`,
  );
  const found = createHash('sha256').update(JSON.stringify(passages)).digest('hex');
  need(found === sha256, 'corpus.sha256', sha256, `${found}, of its passages`);
}

const TEXTS = ['id', 'topic', 'title', 'text', 'source'] as const;
const LISTS = ['conditions', 'contraindications', 'asks'] as const;

/** What finding and filtering need. A token that is not known here could forbid the passage: better no index. */
function faultOf(passage: CorpusPassage): string | undefined {
  if (!isObject(passage)) return showFound(passage);
  const field = TEXTS.find((name) => !isText(passage[name])) ?? LISTS.find((name) => !isTexts(passage[name]));
  if (field) return `${field}: ${showFound(passage[field])}`;
  if (passage.audience !== undefined && !isTexts(passage.audience))
    return `audience: ${showFound(passage.audience)}`;
  return [...passage.contraindications, ...(passage.audience ?? [])].find(
    (token) => readToken(token) === undefined,
  );
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
