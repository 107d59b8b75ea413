import type { CorpusProblem } from './CorpusProblem.js';
import { type Compiled, compileCorpus } from './compileCorpus.js';
import type { Drafted } from './Draft.js';
import { parseFrontMatter } from './parseFrontMatter.js';
import { readJsonl } from './readJsonl.js';
import { readMarkdown } from './readMarkdown.js';

/** One file of a corpus. */
export interface CorpusText {
  /** As its author knows it. */
  readonly file: string;
  /** Below the folder of the corpus, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface ReadCorpusOptions {
  /** Of every passage; ids begin with it. */
  readonly locale: string;
  /** What the corpus is called where no corpus.yaml says so. */
  readonly name: string;
}

const STAMP = 'corpus.yaml';
const FIRST_VERSION = '0.0.0';
const NO_PASSAGES = 'there are no passages: expected Markdown files in folders, or a .jsonl file';
const NONE: Drafted = { drafts: [], problems: [] };

/**
 * Reads, checks and compiles passages: Markdown files with front matter, JSON by the line (`.jsonl`), and a `corpus.yaml`
 * with `id` and `version`, which may be missing. Other files are passed over, and so is `README.md`.
 *
 * @returns the corpus, or everything that is wrong with it
 */
export function readCorpus(texts: readonly CorpusText[], { locale, name }: ReadCorpusOptions): Compiled {
  const read = [...texts].sort((a, b) => (a.path < b.path ? -1 : 1)).map((text) => draftsIn(text, locale));
  const stamp = readStamp(texts.find(({ path }) => path === STAMP));
  const compiled = compileCorpus(
    read.flatMap(({ drafts }) => drafts),
    { id: name, version: FIRST_VERSION, ...stamp.given },
  );
  const problems = [...stamp.problems, ...read.flatMap((one) => one.problems)];
  if (problems.length === 0 && read.every(({ drafts }) => drafts.length === 0))
    return { problems: [{ file: name, field: '(all files)', message: NO_PASSAGES }] };
  if (problems.length > 0)
    return { problems: 'problems' in compiled ? [...problems, ...compiled.problems] : problems };
  return compiled;
}

function draftsIn({ file, path, text }: CorpusText, locale: string): Drafted {
  if (!/\.(?:md|jsonl)$/.test(path) || isReadme(path)) return NONE;
  if (text.includes('\uFFFD')) return { drafts: [], problems: [notUtf8(file, text)] };
  return path.endsWith('.md') ? readMarkdown(file, text, idOf(path, locale)) : readJsonl(file, text, locale);
}

const isReadme = (path: string) => /(?:^|\/)readme\.md$/i.test(path);

/** The folder may be that of one locale, or hold it. */
function idOf(path: string, locale: string): string {
  const name = path.replace(/\.md$/, '').normalize('NFC');
  return name.startsWith(`${locale}/`) ? name : `${locale}/${name}`;
}

const notUtf8 = (file: string, text: string): CorpusProblem => ({
  file,
  line: text.slice(0, text.indexOf('\uFFFD')).split('\n').length,
  field: '(the text)',
  message: 'is not UTF-8; it was probably saved as CP949',
});

interface Stamp {
  readonly given: { readonly id?: string; readonly version?: string };
  readonly problems: readonly CorpusProblem[];
}

function readStamp(given: CorpusText | undefined): Stamp {
  if (!given) return { given: {}, problems: [] };
  const { file, text } = given;
  const { value, lineOf, fault } = parseFrontMatter(text, 1);
  if (fault) return { given: {}, problems: [{ file, field: '(the text)', ...fault }] };
  const { id, version } = (value ?? {}) as Record<string, unknown>;
  const problems = Object.entries({ id, version })
    .filter(([, found]) => typeof found !== 'string' || found === '')
    .map(([field]) => ({ file, line: lineOf([field]), field, message: 'expected a text' }));
  return { given: problems.length > 0 ? {} : (value as Stamp['given']), problems };
}
