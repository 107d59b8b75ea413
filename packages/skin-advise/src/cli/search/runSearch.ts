import { type FoundPassage, LOCALES, type Locale, PROFILES, type Profile } from '@skin-advise/core';
import { type GuidanceIndex, type GuidanceSearch, searchGuidance } from '@skin-advise/rag';
import { colourWanted } from '../colourWanted.js';
import type { Io } from '../Io.js';
import { oneAtMost, oneOf, parse, usage } from '../options.js';
import { storeNamed } from '../store/storeNamed.js';
import { STORE_OPTIONS } from '../store/storeOptions.js';
import { SEARCH_HELP } from './help.js';
import { listPassages } from './listPassages.js';
import { EMBEDDERS, type WantedEmbedder } from './openEmbedder.js';
import { searchWith } from './searchWith.js';

const OPTIONS = {
  top: { type: 'string', short: 'n' },
  profile: { type: 'string' },
  index: { type: 'string' },
  ...STORE_OPTIONS,
  format: { type: 'string', short: 'f' },
  embedder: { type: 'string' },
  'embedder-path': { type: 'string' },
  lang: { type: 'string', short: 'l' },
  help: { type: 'boolean', short: 'h' },
} as const;
const USUAL = 5;
const MOST = 50;
const LINE = 80;

/**
 * `skin-advise search "…"`: guidance by a question alone, shipped or of an index of one's own.
 *
 * @throws SkinAdviseError `bad_usage`; what is wrong with the index or the store
 */
export async function runSearch(argv: readonly string[], io: Io): Promise<string> {
  const { values, positionals } = parse(argv, OPTIONS);
  const locale: Locale = oneOf(LOCALES, values.lang ?? 'ko', '--lang');
  if (values.help) return SEARCH_HELP[locale];
  const text = questionIn(positionals);
  const format = oneOf(['text', 'json'], values.format ?? 'text', '--format');
  const profile =
    values.profile === undefined ? undefined : (oneOf(PROFILES, values.profile, '--profile') as Profile);
  const search = { top: topOf(values.top), ...(profile ? { profile } : {}) };
  const found = await find(text, search, values, locale, io);
  return format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : shown(found, locale, io);
}

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values'];

/** In a store, in an index file, or among the shipped guidance, for which nothing of either is loaded. */
async function find(
  text: string,
  search: GuidanceSearch,
  values: Values,
  locale: Locale,
  io: Io,
): Promise<FoundPassage[]> {
  const { index, store, embedder } = values;
  oneAtMost({ store, index });
  oneAtMost({ store, embedder });
  const named = storeNamed(values);
  const wanted = embedderIn(values);
  if (named) return (await import('../store/searchIn.js')).searchIn(named, text, search);
  const among = index === undefined ? search : { ...search, index: await readIndex(index) };
  return wanted ? searchWith(wanted, text, among, locale, io) : searchGuidance(text, among);
}

async function readIndex(path: string): Promise<GuidanceIndex> {
  const { readIndexFile } = await import('@skin-advise/rag/file');
  return readIndexFile(path);
}

function questionIn(words: readonly string[]): string {
  const text = words.join(' ').trim();
  if (text === '')
    throw usage('There is no question', 'nothing', 'skin-advise search "비듬 샴푸 며칠에 한 번"');
  return text;
}

/** Undefined: the built-in one. */
function embedderIn(values: {
  readonly embedder?: string | undefined;
  readonly 'embedder-path'?: string | undefined;
}): WantedEmbedder | undefined {
  const profile = oneOf(EMBEDDERS, values.embedder ?? 'small', '--embedder');
  const path = values['embedder-path'];
  if (profile !== 'small') return { profile, path };
  if (path === undefined) return undefined;
  throw usage('The built-in embedder lies in no folder', path, '--embedder e5 --embedder-path FOLDER');
}

function topOf(given: string | undefined): number {
  if (given === undefined) return USUAL;
  const top = Number(given);
  if (!Number.isInteger(top) || top < 1 || top > MOST)
    throw usage('--top is a number of passages', given, `a whole number from 1 to ${MOST}`);
  return top;
}

const shown = (found: readonly FoundPassage[], locale: Locale, io: Io) =>
  listPassages(found, locale, {
    width: Math.min(io.columns ?? LINE, 100),
    color: colourWanted(io, io.columns !== undefined),
  });
