import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPgVectorStore } from './createPgVectorStore.js';
import { secretsOf } from './secretsOf.js';
import { toStoreError } from './toStoreError.js';

/** Long enough not to be a part of the words around it by chance. */
const password = fc
  .string({ unit: 'grapheme', minLength: 4, maxLength: 20 })
  .filter((text) => !/[\0\p{Surrogate}]/u.test(text))
  .map((text) => `q${text}7z`);
const shown = (error: unknown) => inspect(error, { depth: 9 });

it('no message of the driver shows a password, as it was typed or as it stands in the address', () => {
  fc.assert(
    fc.property(password, fc.boolean(), (secret, inQuery) => {
      const encoded = encodeURIComponent(secret);
      const address = inQuery
        ? `postgres://host/db?user=me&password=${encoded}`
        : `postgres://me:${encoded}@host/db`;
      const secrets = secretsOf(address);
      const said = `cannot reach ${address}, nor with ${secret}`;
      for (const code of ['28P01', 'ENOTFOUND', undefined]) {
        const error = shown(toStoreError(Object.assign(new Error(said), { code }), secrets));
        expect(error).not.toContain(secret);
        expect(error).not.toContain(encoded);
      }
    }),
  );
});

it('a password that is not encoded is hidden, or refused without being shown', () => {
  fc.assert(
    fc.property(password, (secret) => {
      const address = `postgres://me:${secret}@host:5432/db`;
      try {
        const error = toStoreError(new Error(`cannot reach ${address}`), secretsOf(address));
        expect(shown(error)).not.toContain(secret);
      } catch (error) {
        expect(error).toMatchObject({ code: 'store_refused' });
        expect(shown(error)).not.toContain(secret);
      }
    }),
  );
});

it.each([
  'me:hunter22@host/db',
  'postgres://me:hunt/er22@host/db',
  'mysql://me:hunter22@host/db',
  'hunter22',
])('an address that can be read in two ways is refused unseen: %s', (connectionString) => {
  const open = () => createPgVectorStore({ connectionString, dimensions: 3, fingerprint: 'embedder:1' });
  expect(open).toThrowError(expect.objectContaining({ code: 'store_refused' }));
  try {
    open();
  } catch (error) {
    expect(shown(error).split('at ')[0]).not.toMatch(/hunt|er22/);
  }
});

it('a name without a password is no secret, nor is the path of a socket', () => {
  for (const address of ['postgres://postgres@host/db', '/var/run/postgresql db', 'postgres:///db'])
    expect(secretsOf(address).hide('postgres at host, db')).toBe('postgres at host, db');
});

it('the password of the environment is hidden too', () => {
  expect(secretsOf(undefined, 'from-env').hide('no from-env here')).toBe('no *** here');
});
