import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { afterAll, beforeAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('search.js', import.meta.url));
let database: PGlite;
let server: PGLiteSocketServer;

beforeAll(async () => {
  database = await PGlite.create({ extensions: { vector } });
  server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: 5 });
  await server.start();
}, 120_000);

afterAll(async () => {
  await server.stop();
  await database.close();
});

const search = async (...args: string[]) => {
  const env = { ...process.env, DATABASE_URL: `postgres://postgres@${server.getServerConn()}/postgres` };
  return (await promisify(execFile)(process.execPath, [script, ...args], { env })).stdout;
};

it('finds the passages about dandruff that answer, the first time and every time', async () => {
  const first = await search();
  expect(first.split('\n')[0]).toMatch(/^0\.\d+ ko\/dandruff\//);
  expect(first).toMatch(/^387 passages$/m);
  expect(await search()).toBe(first);
});
