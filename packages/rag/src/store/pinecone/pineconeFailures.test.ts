import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unitVector } from '../../embedder/unitVector.js';
import { createPineconeStore } from './createPineconeStore.js';
import type { PineconeStoreOptions } from './PineconeStoreOptions.js';
import { type Fault, type PineconeServer, startPineconeServer } from './testing/startPineconeServer.js';

const vector = unitVector([1, 2]);
let server: PineconeServer;
beforeAll(async () => {
  server = await startPineconeServer({ dimension: 2 });
  await (await open()).upsert([{ id: 'a', vector, metadata: {} }]);
});
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
  server.faults.length = 0;
});

const open = (options: Partial<PineconeStoreOptions> = {}) =>
  createPineconeStore({
    apiKey: server.key,
    host: server.url,
    dimensions: 2,
    fingerprint: 'test:1',
    backoff: () => 1,
    ...options,
  });
const query = async (options: Partial<PineconeStoreOptions> = {}, signal?: AbortSignal) =>
  (await open(options)).query({ vector, top: 1, ...(signal ? { signal } : {}) });
const times = (fault: Fault, count: number) => server.faults.push(...new Array<Fault>(count).fill(fault));
const caught = (asked: Promise<unknown>): Promise<Error & { code: string; found: string; hint: string }> =>
  asked.then(
    () => expect.unreachable(),
    (error) => error,
  );
/** All that an error would print, with what caused it. */
const printed = (error: unknown): string => {
  const { message, stack, cause, ...rest } = error as Error;
  return [message, stack, JSON.stringify(rest), cause === undefined ? '' : printed(cause)].join('\n');
};

describe('a Pinecone that fails', () => {
  it.each([
    [
      '429',
      { status: 429, body: '{"status":429,"error":{"code":"RESOURCE_EXHAUSTED","message":"Too many"}}' },
    ],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['an answer cut off in the middle', 'cut'],
  ] as const)('is asked again after %s, and answers', async (_, fault) => {
    times(fault, 3);
    expect((await query()).map(({ id }) => id)).toEqual(['a']);
    expect(server.seen).toHaveLength(4);
  });

  it.each([
    [
      '429',
      { status: 429, body: '{"status":429,"error":{"code":"RESOURCE_EXHAUSTED","message":"Too many"}}' },
      /429: Too many; 3 attempts/,
    ],
    ['502 with a page', { status: 502, body: '<html>Bad gateway</html>' }, /502: "<html>/],
    ['an answer cut off', 'cut', /broke off; 3 attempts/],
  ] as const)('is given up after %s as often as allowed', async (_, fault, found) => {
    times(fault, 9);
    const error = await caught(query({ retries: 2 }));
    expect(error).toMatchObject({ code: 'store_unavailable', found: expect.stringMatching(found) });
    expect(server.seen).toHaveLength(3);
  });

  it('waits for as long as Retry-After asks, and not at all where that is past the deadline', async () => {
    times({ status: 429, headers: { 'retry-after': '1' } }, 1);
    const start = performance.now();
    await query();
    expect(performance.now() - start).toBeGreaterThan(990);
    times({ status: 429, headers: { 'retry-after': '60' } }, 1);
    const again = performance.now();
    const error = await caught(query({ timeoutMs: 5_000 }));
    expect(error).toMatchObject({ code: 'store_unavailable', found: expect.stringContaining('wait 60 s') });
    expect(performance.now() - again).toBeLessThan(4_000);
  });

  it.each([
    [400, '{"code":3,"message":"Invalid filter","details":[]}', 'store_refused', '400: Invalid filter'],
    [401, 'Unauthorized', 'store_refused', '401: "Unauthorized"'],
    [403, '{"error":{"code":"FORBIDDEN","message":"Quota"},"status":403}', 'store_refused', '403: Quota'],
    [404, '', 'store_refused', '404: ""'],
    [
      400,
      '{"code":3,"message":"Vector dimension 2 does not match the dimension of the index 5"}',
      'store_mismatch',
      'Vector dimension 2 does not match the dimension of the index 5',
    ],
  ])('is not asked again after %i, and the error says what to do', async (status, body, code, found) => {
    times({ status, body }, 1);
    const error = await caught(query());
    expect(error).toMatchObject({ code, found });
    expect(error.hint.length).toBeGreaterThan(20);
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['a page', '<html>Sign in</html>', /not JSON/],
    ['null', 'null', /./],
    ['matches that are none', '{"matches":[7,null]}', /without id or vector/],
    ['a match without its vector', '{"matches":[{"id":"a","score":1}]}', /without id or vector/],
    [
      'a vector of other length',
      '{"matches":[{"id":"a","values":[1],"metadata":{"_fingerprint":"test:1"}}]}',
      /vector is none/,
    ],
    [
      'a vector of words',
      '{"matches":[{"id":"a","values":["x","y"],"metadata":{"_fingerprint":"test:1"}}]}',
      /vector is none/,
    ],
  ])('is not believed where it answers %s', async (_, body, found) => {
    times({ status: 200, body }, 1);
    const error = await caught(query());
    expect(error).toMatchObject({ code: 'store_unavailable', found: expect.stringMatching(found) });
  });

  it('is given up at the deadline when it hangs, also if the fetch knows no signal', async () => {
    times('hang', 1);
    const found = 'no answer within 60 ms';
    expect(await caught(query({ timeoutMs: 60 }))).toMatchObject({ code: 'store_unavailable', found });
    const deaf: typeof fetch = () => new Promise(() => {});
    expect(await caught(query({ timeoutMs: 60, fetch: deaf }))).toMatchObject({
      code: 'store_unavailable',
      found,
    });
  });

  it('is left at once when the caller gives up, while it hangs or is waited for', async () => {
    for (const fault of ['hang', { status: 429, headers: { 'retry-after': '5' } }] as const) {
      times(fault, 1);
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 50);
      const start = performance.now();
      expect(await caught(query({}, controller.signal))).toMatchObject({ code: 'aborted' });
      expect(performance.now() - start).toBeLessThan(4_000);
    }
    const asked = server.seen.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.seen).toHaveLength(asked);
  });

  it('is not followed to another address, where the key does not belong', async () => {
    times({ status: 307, headers: { location: `${server.url}/elsewhere` } }, 1);
    const error = await caught(query());
    expect(error).toMatchObject({ code: 'store_refused', found: expect.stringContaining('307') });
    expect(server.seen.map(({ path }) => path)).toEqual(['/query']);
  });

  it('is told apart from one that cannot be reached', async () => {
    const error = await caught(query({ host: 'http://127.0.0.1:9', retries: 1 }));
    expect(error).toMatchObject({
      code: 'store_unavailable',
      found: expect.stringContaining('no connection'),
    });
    expect(error.cause).toBeDefined();
  });

  it('never has the key in an error', async () => {
    const apiKey = 'pcsk_secret_1234';
    const quoting = { status: 500, body: JSON.stringify({ message: `rejected key ${apiKey}` }) };
    const refusing = { status: 403, body: `key ${apiKey} is not allowed` };
    const page = { status: 200, body: `<html>${apiKey}</html>` };
    const thrown: typeof fetch = async (_, init) => {
      throw new TypeError(`bad header ${JSON.stringify(init?.headers)}`);
    };
    for (const fault of [quoting, refusing, page]) {
      times(fault, 1);
      expect(printed(await caught(query({ apiKey, retries: 0 })))).not.toContain(apiKey);
    }
    expect(printed(await caught(query({ apiKey })))).not.toContain(apiKey);
    expect(printed(await caught(query({ apiKey, retries: 0, fetch: thrown })))).not.toContain(apiKey);
    expect(printed(await caught(query({ apiKey, host: 'http://127.0.0.1:9' })))).not.toContain(apiKey);
    expect(printed(await caught(open({ apiKey: `${apiKey}\n` })))).not.toContain(apiKey);
    expect(JSON.stringify(await open({ apiKey }))).not.toContain(apiKey);
  });
});
