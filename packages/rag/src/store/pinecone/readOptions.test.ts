import { describe, expect, it } from 'vitest';
import { doublingBackoff, retryAfterMs } from './backoff.js';
import { loadPinecone } from './loadPinecone.js';
import { readOptions } from './readOptions.js';

const embedder = { dimensions: 8, fingerprint: 'test:1' };
const environment = {
  PINECONE_API_KEY: 'pcsk_env',
  PINECONE_INDEX_HOST: 'guidance-1.svc.pinecone.io/',
  PINECONE_INDEX_NAME: 'guidance',
};

describe('readOptions', () => {
  it('takes from the environment what the options leave out', () => {
    expect(readOptions(embedder, environment)).toMatchObject({
      apiKey: 'pcsk_env',
      at: { host: 'guidance-1.svc.pinecone.io' },
      namespace: '__default__',
    });
    const { PINECONE_INDEX_HOST: _, ...rest } = environment;
    expect(readOptions({ ...embedder, apiKey: 'mine' }, rest)).toMatchObject({
      apiKey: 'mine',
      at: { name: 'guidance' },
    });
  });

  it.each([
    ['no key', embedder, { ...environment, PINECONE_API_KEY: '' }, '$.apiKey', 'PINECONE_API_KEY'],
    [
      'a key with a line break',
      embedder,
      { ...environment, PINECONE_API_KEY: 'a\n' },
      '$.apiKey',
      'PINECONE_API_KEY',
    ],
    ['no index', { ...embedder, apiKey: 'k' }, {}, '$.host', 'PINECONE_INDEX_HOST or PINECONE_INDEX_NAME'],
    ['no dimensions', { fingerprint: 'x' } as never, environment, '$.dimensions', 'dimensions'],
    ['no fingerprint', { dimensions: 8 } as never, environment, '$.fingerprint', 'fingerprint'],
    ['no time', { ...embedder, timeoutMs: 0 }, environment, '$.timeoutMs', 'timeoutMs'],
    ['half a retry', { ...embedder, retries: 0.5 }, environment, '$.retries', 'retries'],
  ])('says where and what to set with %s', (_, options, variables, path, hint) => {
    expect(() => readOptions(options, variables)).toThrow(
      expect.objectContaining({ code: 'bad_store_option', path, hint: expect.stringContaining(hint) }),
    );
  });
});

describe('loadPinecone', () => {
  it('says what to install where there is no client', async () => {
    await expect(loadPinecone(() => import('no-such-package' as string))).rejects.toMatchObject({
      code: 'not_installed',
      hint: expect.stringContaining('npm i @pinecone-database/pinecone'),
    });
  });
});

describe('waiting', () => {
  it('doubles, up to eight seconds, of which at most half is left out', () => {
    const longest = doublingBackoff(() => 0);
    const shortest = doublingBackoff(() => 1);
    expect([0, 1, 2, 9].map(longest)).toEqual([200, 400, 800, 8_000]);
    expect([0, 1, 2, 9].map(shortest)).toEqual([100, 200, 400, 4_000]);
  });

  it('reads seconds and dates of Retry-After, and nothing out of anything else', () => {
    const now = Date.parse('2026-11-22T00:00:00Z');
    expect(
      ['2', '0.5', 'Sun, 22 Nov 2026 00:00:03 GMT', 'Sat, 21 Nov 2026 00:00:00 GMT', 'soon', '', null].map(
        (header) => retryAfterMs(header, now),
      ),
    ).toEqual([2_000, 500, 3_000, 0, 0, 0, 0]);
  });
});
