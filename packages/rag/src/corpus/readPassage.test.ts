import { describe, expect, it } from 'vitest';
import type { CorpusPassage } from './Corpus.js';
import { compileCorpus } from './compileCorpus.js';
import type { Draft } from './Draft.js';
import { lintCorpus } from './lintCorpus.js';
import { lintPassage } from './lintPassage.js';
import { readPassage } from './readPassage.js';
import { splitFrontMatter } from './splitFrontMatter.js';

const FILE = 'ko/dandruff/example.md';
const BODY = '비듬은 흔한 모습이에요. 2.5%가 든 샴푸를 주 2회 쓰세요.';
const asks = ['왜 생겨요', '옮나요 이거', '뭐로 감아요', '며칠 써요', '애도 되나요', '자꾸 재발'];
const front = {
  id: 'ko/dandruff/example',
  title: '비듬 돌보기',
  conditions: ['dandruff'],
  topics: ['self_care', 'frequency'],
  contraindications: ['age<12'],
  sources: [{ org: 'NHS', title: 'Dandruff', year: null }],
  reviewedOn: '2026-11-21',
  status: 'verified',
  asks,
};

const written = (file = FILE) => ({ file, lineOf: () => 1 });
const draftOf = (change: Record<string, unknown>, body = BODY): Draft => ({
  ...written(),
  fields: { ...front, ...change },
  body,
  id: { is: 'ko/dandruff/example' },
});

function passageOf(change: Record<string, unknown> = {}, body = BODY): CorpusPassage {
  const read = readPassage(draftOf(change, body));
  if (!('passage' in read)) throw new Error(JSON.stringify(read.problems));
  return read.passage;
}
const problemsOf = (change: Record<string, unknown>) => readPassage(draftOf(change)).problems;
const lintOf = (change: Record<string, unknown>, body?: string) =>
  lintPassage(written(), passageOf(change, body));

describe('readPassage', () => {
  it('takes the first topic to show and names the sources in one line', () => {
    const sources = [...front.sources, { org: '식품의약품안전처', title: '비듬치료제', year: 2020 }];
    const passage = passageOf({ sources });
    expect(passage.topic).toBe('self_care');
    expect(passage.source).toBe('NHS, Dandruff; 식품의약품안전처, 비듬치료제 (2020)');
  });

  it.each([
    ['conditions.0', { conditions: ['비듬'] }],
    ['topics.0', { topics: ['sun'] }],
    ['contraindications.0', { contraindications: ['age under 12'] }],
    ['contraindications.0', { contraindications: ['allergy:unheard_of'] }],
    ['sources', { sources: [] }],
    ['sources.0.url', { sources: [{ org: 'NHS', title: 'Dandruff', year: null, url: 'nhs.uk' }] }],
    ['status', { status: 'checked' }],
    ['reviewedOn', { reviewedOn: '2026-13-01' }],
    ['asks', { asks: asks.slice(0, 5) }],
    ['id', { id: '비듬' }],
    ['topic', { topic: 'self_care' }],
    ['title', { title: undefined }],
  ])('says that %s is wrong, and in which file', (field, change) => {
    expect(problemsOf(change)).toEqual([expect.objectContaining({ file: FILE, field })]);
  });
});

describe('compileCorpus', () => {
  it('refuses an id that is not where the passage is', () => {
    const compiled = compileCorpus([draftOf({ id: 'ko/dandruff/other' })], { id: 'own', version: '1.0.0' });
    const message = 'ko/dandruff/other, expected ko/dandruff/example';
    expect(compiled).toEqual({ problems: [{ file: FILE, line: 1, field: 'id', message }] });
  });
});

describe('lintPassage', () => {
  it('finds nothing wrong with a good passage; decimals end no sentence', () => {
    expect(lintOf({})).toEqual([]);
  });

  it.each([
    ['body', {}, '한 문장뿐이에요.'],
    ['body', {}, '하나. 둘. 셋. 넷. 다섯. 여섯.'],
    ['body', {}, `길어요. ${'가'.repeat(420)}.`],
    ['body', {}, '이 샴푸는 부작용이 없어요. 써 보세요.'],
    ['body', {}, '이제 안심하세요. 나아요.'],
    ['body', { title: '비듬 완치하기' }, undefined],
    ['asks.5', { asks: [...asks.slice(1), '비듬은 흔한 모습'] }, undefined],
    ['asks.6', { asks: [...asks, asks[0]] }, undefined],
  ])('locates a problem in %s of %j %s', (field, change, body) => {
    expect(lintOf(change, body)).toEqual([expect.objectContaining({ file: FILE, field })]);
  });
});

describe('lintCorpus', () => {
  const other = 'ko/dandruff/other.md';

  it('refuses a repeated id, a repeated ask and a near-repeated body', () => {
    const twin = passageOf({}, `${BODY} 네.`);
    const found = lintCorpus([
      { written: written(), passage: passageOf() },
      { written: written(other), passage: twin },
    ]);
    expect(new Set(found.map((problem) => problem.field))).toEqual(
      new Set(['id', ...asks.map((_, at) => `asks.${at}`), 'body']),
    );
    expect(found.every((problem) => problem.file === other)).toBe(true);
  });

  it('accepts two passages on one condition that make different points', () => {
    const different = passageOf(
      { id: 'ko/dandruff/other', asks: asks.map((ask) => `${ask} 정말로`) },
      '두피가 붓거나 진물이 나면 진료를 받으세요. 오늘이나 내일이 좋아요.',
    );
    expect(
      lintCorpus([
        { written: written(), passage: passageOf() },
        { written: written(other), passage: different },
      ]),
    ).toEqual([]);
  });
});

describe('splitFrontMatter', () => {
  it('accepts Windows line ends and a byte order mark, and composes Hangul', () => {
    const text = `\uFEFF---\r\nid: x\r\n---\r\n${'두피'.normalize('NFD')}\r\n`;
    expect(splitFrontMatter(FILE, text)).toEqual({ frontMatter: 'id: x', body: '두피', bodyLine: 4 });
  });

  it('refuses a file without front matter, naming it', () => {
    expect(() => splitFrontMatter(FILE, '그냥 글')).toThrow(expect.objectContaining({ path: FILE }));
  });
});
