import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSmallEmbedder } from '@skin-advise/rag';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  startPgVector,
  startPinecone,
  type TestStore,
} from '../../../../rag/src/store/testing/startStores.js';
import { type ChangePassage, OWN, writeBelow, writeOwn } from '../testing/ownPassages.js';
import { startCli, type TestCli } from '../testing/startCli.js';

const { dimensions, fingerprint } = createSmallEmbedder();
let world: TestCli;
beforeEach(() => {
  world = startCli();
});
afterEach(() => {
  vi.unstubAllEnvs();
  world.clean();
});
const own = (change?: ChangePassage) => writeOwn(world.folder, change);
const idsIn = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe.each([
  ['pinecone', () => startPinecone(dimensions)],
  ['pgvector', startPgVector],
] as const)('skin-advise --store %s', (name, start) => {
  let store: TestStore;
  let place: string[];
  beforeAll(async () => {
    store = await start();
  });
  afterAll(() => store.close());
  beforeEach(() => {
    place = store.fresh();
    for (const [variable, value] of Object.entries(store.env)) vi.stubEnv(variable, value);
  });

  const cli: TestCli['cli'] = async (...given) => {
    const printed = await world.cli(...given);
    expect(printed.out + printed.err).not.toContain(store.secret);
    return printed;
  };
  const build = (source: string, world = {}) => cli(['index', 'build', source, ...place], world);
  const search = async (...argv: string[]) => {
    const { exitCode, out, err } = await cli(['search', ...argv, ...place, '-f', 'json']);
    expect([exitCode, err]).toEqual([0, '']);
    return JSON.parse(out);
  };
  const info = async () => JSON.parse((await cli(['index', 'info', ...place, '-f', 'json'])).out);
  const refused = async (argv: readonly string[], code: string) => {
    const { exitCode, out, err } = await cli([...argv, ...place]);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(`(${code})`);
    for (const row of ['where', 'found', 'next']) expect(err).toMatch(new RegExp(`^  ${row} +\\S`, 'm'));
    return err;
  };

  it('builds, says what is there, and finds by it in the agreed shape', async () => {
    const { exitCode, out, err } = await build(own());
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe(`안내 글 4편을 담았습니다: ${name}, ${place[2]!.slice(2)} ${place[3]}\n`);
    expect(await info()).toMatchObject({
      ...{ store: `${name}, ${place[2]!.slice(2)} ${place[3]}`, count: 4, records: 5 },
      ...{ dimensions, fingerprint, locale: 'ko', corpus: { id: 'own', version: '0.0.0' } },
      ...{ searchable: true, rebuild: null },
    });
    expect((await cli(['index', 'info', ...place])).out).toContain('찾을 수 있습니다');
    const found = await search('비듬 샴푸 며칠에 한 번 써요', '--top', '2');
    expect(found[0].id).toBe('ko/dandruff/zinc-shampoo');
    expect(found).toHaveLength(2);
    expect(Object.keys(found[0])).toEqual(['id', 'conditions', 'topic', 'title', 'text', 'source', 'score']);
    expect(idsIn(await search('점이 점점 커져요', '--profile', 'mole'))).toEqual(['ko/mole/self-check']);
    expect(await search('😀😀😀')).toEqual([]);
  });

  it('counts on a terminal, and leaves nothing of it behind', async () => {
    const { err } = await build(own(), { errorColumns: 80 });
    expect(err).toMatch(/1\/4.*2\/4.*담는 중 4\/4/s);
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('takes the place of what was there: gone passages are neither found nor kept, changed ones are found as they are', async () => {
    await build(own());
    const first = (await info()).corpus.sha256;
    const kept = OWN.slice(0, 2);
    for (const passage of kept) {
      const text = readFileSync(join(world.folder, `own/${passage}.md`), 'utf8');
      writeBelow(world.folder, `less/${passage}.md`, text.replace(/^title: .*$/m, 'title: 새 제목'));
    }
    const { out } = await build(join(world.folder, 'less'));
    expect(out).toContain('이번 모음에 없는 예전 글 2편을 지웠습니다');
    const found = await search('비듬 샴푸, 염색 전 패치 테스트', '--top', '50');
    expect(idsIn(found).sort()).toEqual(kept.map((passage) => `ko/${passage}`).sort());
    for (const { title } of found) expect(title).toBe('새 제목');
    const now = await info();
    expect(now).toMatchObject({ count: 2, records: 3 });
    expect(now.corpus.sha256).not.toBe(first);
  });

  it('takes an index file, and building again changes nothing', async () => {
    await cli(['index', 'build', own(), '-o', join(world.folder, 'my.index')]);
    await build(join(world.folder, 'my.index'));
    const made = await info();
    expect((await build(own())).out).not.toContain('지웠습니다');
    expect(await info()).toEqual(made);
  });

  it('leaves what is there as it was where a passage is wrong', async () => {
    await build(own());
    const before = await info();
    const err = await refused(['index', 'build', own((text) => text.replace('id: ', 'ID: '))], 'bad_corpus');
    expect(err).toContain('.md:');
    expect(await info()).toEqual(before);
  });

  it('says that nothing was built there, and how to', async () => {
    const again = `skin-advise index build PASSAGES ${place.join(' ')}`;
    if (name === 'pinecone') {
      expect(await refused(['search', '비듬'], 'store_mismatch')).toContain(again);
      expect(await info()).toMatchObject({ count: 0, searchable: false, corpus: null, rebuild: again });
    } else expect(await refused(['search', '비듬'], 'store_refused')).toContain('index build … --store');
  });

  it('will not touch what another embedder made, says whose it is and what to do instead', async () => {
    await build(own());
    await store.makeForeign(place);
    const rebuild = `skin-advise index build PASSAGES ${[...place.slice(0, 3), 'NEW'].join(' ')}`;
    expect(await info()).toMatchObject({
      fingerprint: 'another:1',
      searchable: false,
      corpus: null,
      rebuild,
    });
    const err = await refused(['index', 'build', own()], 'store_mismatch');
    expect(err).toContain(rebuild);
    expect(err).toContain('another:1');
  });

  it('gives advice its further reading, names the corpus, and decides as before', async () => {
    await build(own());
    const { exitCode, out, err } = await cli(['sample', '-f', 'json', ...place]);
    expect([exitCode, err]).toEqual([0, '']);
    const advice = JSON.parse(out);
    expect(advice.guidance.length).toBeGreaterThan(0);
    for (const id of idsIn(advice.guidance)) expect(OWN.map((one) => `ko/${one}`)).toContain(id);
    expect(advice.provenance.corpus).toMatchObject({ id: 'own', version: '0.0.0' });
    expect(advice.triage).toEqual(JSON.parse((await cli(['sample', '-f', 'json'])).out).triage);
  });

  it('leaves the advice and a notice where the store fails, and search with an error', async () => {
    for (const variable of Object.keys(store.env))
      if (store.env[variable]!.includes('127.0.0.1'))
        vi.stubEnv(variable, store.env[variable]!.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:9'));
    const { exitCode, out, err } = await cli(['sample', '-f', 'json', ...place]);
    expect(exitCode).toBe(0);
    expect(err).toContain('(store_unavailable)');
    const advice = JSON.parse(out);
    expect(advice.guidance).toEqual([]);
    expect(advice.notices.map(({ code }: { code: string }) => code)).toContain('retriever_failed');
    expect(advice.provenance.corpus).toBeNull();
    expect(advice.triage).toEqual(JSON.parse((await cli(['sample', '-f', 'json'])).out).triage);
    expect(await refused(['search', '비듬'], 'store_unavailable')).toMatch(
      /PINECONE_INDEX_HOST|DATABASE_URL/,
    );
    await refused(['index', 'info'], 'store_unavailable');
    await refused(['index', 'build', own()], 'store_unavailable');
  });

  it.each([
    ['a file beside it', ['index', 'build', 'own', '-o', 'my.index']],
    ['an index beside it', ['search', '비듬', '--index', 'my.index']],
    ['an embedder beside it', ['search', '비듬', '--embedder', 'e5']],
    ['no guidance', ['sample', '--no-guidance']],
    ['an index of advice beside it', ['sample', '--index', 'my.index']],
    ['info of a file too', ['index', 'info', 'my.index']],
  ])('refuses %s', async (_, argv) => {
    await refused(argv, 'bad_usage');
  });
});

it.each([
  [['sample', '--table', 'own']],
  [['sample', '--store', 'pinecone', '--table', 'own']],
  [['search', '비듬', '--store', 'pgvector', '--namespace', 'own']],
  [['search', '비듬', '--store', 'file']],
  [['index', 'build', 'own', '-o', 'my.index', '--table', 'own']],
  [['index', 'info', '--store', 'shoebox']],
])('refuses a place that belongs to no such store: %j', async (argv) => {
  const { exitCode, out, err } = await world.cli(argv);
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toContain('(bad_usage)');
});

it('says what to set where there is no key, and what a table may be called', async () => {
  vi.stubEnv('PINECONE_API_KEY', '');
  expect((await world.cli(['sample', '--store', 'pinecone'])).err).toContain('set PINECONE_API_KEY');
  const { exitCode, err } = await world.cli(['sample', '--store', 'pgvector', '--table', 'a; drop']);
  expect(exitCode).toBe(2);
  expect(err).toContain('letters, digits');
});

it.each([['--help'], ['search', '--help'], ['index', '--help']])('teaches with %s', async (...argv) => {
  for (const lang of ['ko', 'en'])
    expect((await world.cli([...argv, '--lang', lang])).out).toMatch(
      /--store [^\n]*pgvector[\s\S]*--namespace[\s\S]*--table/,
    );
});
