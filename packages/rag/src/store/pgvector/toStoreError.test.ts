import { SkinAdviseError } from '@skin-advise/core';
import { expect, it } from 'vitest';
import { secretsOf } from './secretsOf.js';
import { toStoreError } from './toStoreError.js';

const told = (code: string | undefined, message = 'it says') =>
  toStoreError(Object.assign(new Error(message), code === undefined ? {} : { code }), secretsOf());

it.each([
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  undefined,
  '08006',
  '53300',
  '57014',
  '57P01',
  '40P01',
  'XX000',
])('what may pass by itself is unavailable: %s', (code) => {
  expect(told(code)).toMatchObject({ code: 'store_unavailable', found: expect.stringContaining('it says') });
});

it.each([
  ['28P01', /password/],
  ['28000', /pg_hba/],
  ['3D000', /database/],
  ['42501', /Grant/],
  ['42P01', /migrate\(\)/],
  ['42704', /search_path/],
  ['0A000', /pgvector 0\.8/],
  ['25006', /primary/],
  ['22P02', /cause/],
])('what stays until somebody changes it is refused, with what to do: %s', (code, hint) => {
  expect(told(code)).toMatchObject({ code: 'store_refused', hint: expect.stringMatching(hint) });
});

it('a password that is missing altogether is refused, as a wrong one is', () => {
  const error = told(undefined, 'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string');
  expect(error).toMatchObject({ code: 'store_refused', hint: expect.stringContaining('password') });
});

it('a host with several addresses is told by what each of them said', () => {
  const each = [new Error('connect ECONNREFUSED ::1:1'), new Error('connect ECONNREFUSED 127.0.0.1:1')];
  const error = Object.assign(new AggregateError(each), { code: 'ECONNREFUSED' });
  expect(toStoreError(error, secretsOf()).found).toBe(
    'connect ECONNREFUSED ::1:1; connect ECONNREFUSED 127.0.0.1:1',
  );
});

it('an error of ours stays as it is, and its cause is kept of any other', () => {
  const own = new SkinAdviseError({ code: 'bad_vector', message: 'as it was' });
  expect(toStoreError(own, secretsOf())).toBe(own);
  expect(told('28P01').cause).toBeInstanceOf(Error);
});
