import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createSmallEmbedder } from '@skin-advise/rag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSilentServer } from '../../../../rag/src/store/pgvector/testing/startSilentServer.js';
import {
  startPgVector,
  startPinecone,
  type TestStore,
} from '../../../../rag/src/store/testing/startStores.js';
import { OWN, writeOwn } from '../testing/ownPassages.js';
import { type Printed, startCli } from '../testing/startCli.js';

const BIN = fileURLToPath(new URL('../../../bin/skin-advise.js', import.meta.url));
/** As on a machine where nobody installed them. */
const HOOKS = `export async function resolve(name, context, next) {
  if (name !== 'pg' && !name.startsWith('@pinecone-database/')) return next(name, context);
  throw Object.assign(new Error('Cannot find package ' + name), { code: 'ERR_MODULE_NOT_FOUND' });
}`;
const data = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const WITHOUT_ENGINES = data(
  `import { register } from 'node:module'; register('${data(HOOKS).replaceAll("'", '%27')}');`,
);

const { folder, clean } = startCli();
afterAll(clean);

/** The built command line as its own process, which has to end by itself. */
const cli = (argv: readonly string[], env: Readonly<Record<string, string>>, ...node: string[]) =>
  new Promise<Printed>((resolve) => {
    const world = { env: { PATH: process.env.PATH, ...env }, timeout: 45_000 };
    execFile(process.execPath, [...node, BIN, ...argv], world, (error, out, err) =>
      resolve({ exitCode: error ? Number(error.code ?? -1) : 0, out, err }),
    );
  });

describe.each([
  ['pinecone', () => startPinecone(createSmallEmbedder().dimensions)],
  ['pgvector', startPgVector],
] as const)('the built command line with --store %s', (_, start) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await start();
  });
  afterAll(() => store.close());

  it('builds, searches and advises, and ends', async () => {
    const place = store.fresh();
    const built = await cli(['index', 'build', writeOwn(folder), ...place], store.env);
    expect(built).toMatchObject({ exitCode: 0, err: '' });
    const found = await cli(['search', '비듬 샴푸 며칠에 한 번 써요', ...place], store.env);
    expect(found).toMatchObject({
      exitCode: 0,
      err: '',
      out: expect.stringContaining('ko/dandruff/zinc-shampoo'),
    });
    const advised = await cli(['sample', '-f', 'json', ...place], store.env);
    expect(advised).toMatchObject({ exitCode: 0, err: '' });
    const { guidance } = JSON.parse(advised.out);
    expect(OWN.map((name) => `ko/${name}`)).toEqual(
      expect.arrayContaining(guidance.map(({ id }: { id: string }) => id)),
    );
    expect(guidance).not.toEqual([]);
  });

  it('gives its advice in time where the store says nothing, and search an error', async () => {
    const silent = await startSilentServer();
    const address = `127.0.0.1:${silent.port}`;
    const env = {
      ...store.env,
      PINECONE_INDEX_HOST: `http://${address}`,
      DATABASE_URL: `postgres://me:${store.secret}@${address}/x`,
    };
    const started = performance.now();
    const [advised, searched] = await Promise.all([
      cli(['sample', '-f', 'json', ...store.fresh()], env),
      cli(['search', '비듬', ...store.fresh()], env),
    ]);
    expect(performance.now() - started).toBeLessThan(30_000);
    await silent.stop();
    expect(advised.exitCode).toBe(0);
    expect(advised.err).toContain('(store_unavailable)');
    const codes = JSON.parse(advised.out).notices.map(({ code }: { code: string }) => code);
    expect(codes).toContain('retriever_failed');
    expect(searched).toMatchObject({
      exitCode: 2,
      out: '',
      err: expect.stringContaining('(store_unavailable)'),
    });
    expect(advised.err + searched.err).not.toContain(store.secret);
  });

  it('says what to install where the engine is missing, and needs none of it otherwise', async () => {
    for (const argv of [
      ['search', '비듬'],
      ['sample'],
      ['index', 'build', writeOwn(folder)],
      ['index', 'info'],
    ]) {
      const { exitCode, out, err } = await cli(
        [...argv, ...store.fresh()],
        store.env,
        '--import',
        WITHOUT_ENGINES,
      );
      expect([exitCode, out]).toEqual([2, '']);
      expect(err).toMatch(/\(not_installed\)[\s\S]*next +npm i/);
    }
    const plain = await cli(['sample', '-f', 'json'], store.env, '--import', WITHOUT_ENGINES);
    expect(plain).toMatchObject({ exitCode: 0, err: '' });
  });
});
