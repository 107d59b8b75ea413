import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SkinAdviseError } from '@skin-advise/core';
import { parse, YAMLParseError } from 'yaml';
import type { Corpus } from '../src/corpus/Corpus.js';
import type { CorpusProblem } from '../src/corpus/CorpusProblem.js';
import { type FiledPassage, lintCorpus } from '../src/corpus/lintCorpus.js';
import { lintPassage } from '../src/corpus/lintPassage.js';
import { readPassage } from '../src/corpus/readPassage.js';
import { splitFrontMatter } from '../src/corpus/splitFrontMatter.js';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function passageFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md'))
    .sort(byCodeUnit);
}

type ReadFile = { readonly filed: FiledPassage } | { readonly problems: readonly CorpusProblem[] };

function readFile(file: string, text: string): ReadFile {
  try {
    const { frontMatter, body } = splitFrontMatter(file, text);
    const read = readPassage(file, parse(frontMatter), body);
    if (!('passage' in read)) return { problems: read.problems };
    const problems = lintPassage(file, read.passage);
    return problems.length > 0 ? { problems } : { filed: { file, passage: read.passage } };
  } catch (error) {
    if (!(error instanceof SkinAdviseError || error instanceof YAMLParseError)) throw error;
    return { problems: [{ file, field: '(front matter)', message: error.message }] };
  }
}

/** Reads a folder of passages into a checksummed corpus, or says everything that is wrong with it. */
export function compileCorpus(
  folder: string,
): { readonly corpus: Corpus } | { readonly problems: readonly CorpusProblem[] } {
  const locale = basename(folder);
  const stamp: { id: string; version: string } = parse(readFileSync(join(folder, 'corpus.yaml'), 'utf8'));
  const read = passageFiles(folder).map((file) =>
    readFile(`${locale}/${file}`, readFileSync(join(folder, file), 'utf8')),
  );
  const filed = read.flatMap((one) => ('filed' in one ? [one.filed] : []));
  const problems = [...read.flatMap((one) => ('problems' in one ? one.problems : [])), ...lintCorpus(filed)];
  if (problems.length > 0) return { problems };
  const passages = filed.map(({ passage }) => passage).sort((a, b) => byCodeUnit(a.id, b.id));
  const sha256 = createHash('sha256').update(JSON.stringify(passages)).digest('hex');
  return { corpus: { id: stamp.id, version: stamp.version, sha256, passages } };
}
