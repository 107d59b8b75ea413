import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpus as shipped } from '../generated/corpus.js';
import { badCorpus } from './badCorpus.js';
import { showCorpusProblem } from './CorpusProblem.js';
import { type CorpusText, readCorpus } from './readCorpus.js';

const REAL = readFileSync(new URL('../../passages/ko/dandruff/zinc-shampoo.md', import.meta.url), 'utf8');
const OTHER = readFileSync(new URL('../../passages/ko/acne/basic-care.md', import.meta.url), 'utf8');
const options = { locale: 'ko', name: 'own' };
const at = (path: string, text: string): CorpusText => ({ file: `mine/${path}`, path, text });
const problemsIn = (...texts: CorpusText[]) => {
  const read = readCorpus(texts, options);
  return 'problems' in read ? read.problems.map(showCorpusProblem) : [];
};
const corpusIn = (...texts: CorpusText[]) => {
  const read = readCorpus(texts, options);
  if ('problems' in read) throw badCorpus(read.problems, 'mine');
  return read.corpus;
};

/** What an author would write by the line for a passage that is shipped. */
function lineOf(id: string, change: object = {}): string {
  const { topic: _topic, source: _source, ...fields } = shipped.passages.find((one) => one.id === id)!;
  return JSON.stringify({ ...fields, ...change });
}

describe('readCorpus', () => {
  it('gives the same passages from Markdown and by the line', () => {
    const markdown = corpusIn(at('dandruff/zinc-shampoo.md', REAL), at('acne/basic-care.md', OTHER));
    const lines = corpusIn(
      at('own.jsonl', `\uFEFF${lineOf('ko/dandruff/zinc-shampoo')}\r\n\n${lineOf('ko/acne/basic-care')}`),
    );
    expect(lines).toEqual(markdown);
    expect(markdown.passages.map(({ id }) => id)).toEqual(['ko/acne/basic-care', 'ko/dandruff/zinc-shampoo']);
  });

  it('takes id and version from corpus.yaml, or the given name', () => {
    const stamp = at('corpus.yaml', 'id: clinic\nversion: 2.1.0\n');
    const passage = at('dandruff/zinc-shampoo.md', REAL);
    expect(corpusIn(stamp, passage)).toMatchObject({ id: 'clinic', version: '2.1.0' });
    expect(corpusIn(passage)).toMatchObject({ id: 'own', version: '0.0.0' });
  });

  it('takes the folder above that of the locale too, and passes over what is no passage', () => {
    const passage = at('ko/dandruff/zinc-shampoo.md', REAL);
    const found = corpusIn(passage, at('README.md', '# Ours'), at('cover.png', '\uFFFD'));
    expect(found.passages).toHaveLength(1);
  });

  it('names file and line of every problem of every file at once', () => {
    const broken = REAL.replace('conditions: [', 'conditions: [비듬, ')
      .replace(/^title: .*$/m, 'title: 비')
      .replace(/^status: .*\n/m, '')
      .replace(/^reviewedOn/m, 'reviewed');
    const problems = problemsIn(
      at('dandruff/zinc-shampoo.md', broken),
      at('acne/wrong-place.md', OTHER),
      at('plain.md', '그냥 글'),
      at('corpus.yaml', 'id: clinic\nversion: 2\n'),
    );
    expect(problems).toEqual([
      'mine/corpus.yaml:2  version: expected a text',
      expect.stringMatching(/^mine\/plain\.md:1 {2}\(front matter\): The passage does not begin with/),
      'mine/acne/wrong-place.md:2  id: ko/acne/basic-care, expected ko/acne/wrong-place',
      expect.stringMatching(/^mine\/dandruff\/zinc-shampoo\.md:3 {2}title: /),
      expect.stringMatching(
        /^mine\/dandruff\/zinc-shampoo\.md:4 {2}conditions\.0: 비듬 is no condition code/,
      ),
      expect.stringMatching(/zinc-shampoo\.md:2 {2}reviewedOn: is missing/),
      expect.stringMatching(/zinc-shampoo\.md:2 {2}status: is missing/),
      expect.stringMatching(/zinc-shampoo\.md:\d+ {2}reviewed: there is no such field/),
    ]);
  });

  it('names the line of an ask and of the body', () => {
    const lines = REAL.split('\n');
    const ask = lines.findIndex((line) => line.startsWith('asks:')) + 1;
    const first = lines[ask]!;
    const twice = [...lines.slice(0, ask), first, ...lines.slice(ask)].join('\n');
    const body = `${twice.slice(0, twice.lastIndexOf('---'))}---\n\n\n한 문장.\n`;
    const bodyLine = body.split('\n').indexOf('한 문장.') + 1;
    expect(problemsIn(at('dandruff/zinc-shampoo.md', body))).toEqual([
      `mine/dandruff/zinc-shampoo.md:${bodyLine}  body: 1 sentences, expected 2 to 5`,
      expect.stringContaining(`zinc-shampoo.md:${ask + 2}  asks.1: asked twice`),
    ]);
  });

  it.each([
    ['not JSON', '{"id": "ko/a/b",}', /own\.jsonl:2 {2}\(the line\): This is not JSON/],
    ['no object', '["ko/a/b"]', /own\.jsonl:2 {2}\(the line\): expected an object/],
    ['no text', '{"id": "ko/a/b"}', /own\.jsonl:2 {2}text: expected/],
    ['of another language', lineOf('ko/acne/basic-care', { id: 'en/a/b' }), /own\.jsonl:2 {2}id: en\/a\/b/],
    ['twice', lineOf('ko/dandruff/zinc-shampoo'), /own\.jsonl:2 {2}id: .* is also in mine\/own\.jsonl:1/],
  ])('locates a line that is %s', (_, line, expected) => {
    const text = `${lineOf('ko/dandruff/zinc-shampoo')}\n${line}\n`;
    expect(problemsIn(at('own.jsonl', text))[0]).toMatch(expected);
  });

  it('locates YAML that is none, and text that is not UTF-8', () => {
    const yaml = REAL.replace(/^title: .*$/m, "title: '비듬");
    expect(problemsIn(at('dandruff/zinc-shampoo.md', yaml))[0]).toMatch(
      /zinc-shampoo\.md:\d+ {2}\(front matter\): /,
    );
    expect(problemsIn(at('a/b.md', `---\nid: x\n\uFFFD\n`))).toEqual([
      'mine/a/b.md:3  (the text): is not UTF-8; it was probably saved as CP949',
    ]);
  });

  it('says that there is nothing where there is nothing', () => {
    expect(problemsIn()).toEqual([expect.stringContaining('no passages')]);
  });
});

it('badCorpus lists every problem', () => {
  const problems = Array.from({ length: 40 }, (_, line) => ({
    file: 'a.md',
    line,
    field: 'id',
    message: 'x',
  }));
  expect(badCorpus(problems, 'mine').message.split('\n')).toHaveLength(41);
});
