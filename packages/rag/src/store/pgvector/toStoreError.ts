import { SkinAdviseError } from '@skin-advise/core';
import { storeRefused, storeUnavailable } from '../storeErrors.js';
import { MIGRATE } from './checkMeta.js';
import type { Secrets } from './secretsOf.js';

const NAME = 'PostgreSQL';
const MIGRATED = `${MIGRATE}; if pgvector lies in another schema, name that in search_path`;

/** By the beginnings of SQLSTATE, the longest first; what is not listed is refused as it stands. */
const HINTS: readonly (readonly [state: string, hint: string])[] = [
  ['42501', 'Grant the user what the statement needs, or migrate as a user who may'],
  ['42P01', MIGRATED],
  ['42704', MIGRATED],
  ['42883', MIGRATED],
  ['0A000', 'Install pgvector 0.8 or newer on the server'],
  ['58P01', 'Install pgvector 0.8 or newer on the server'],
  ['28', 'Check user and password, and what pg_hba.conf lets in'],
  ['3D', 'Create the database, or name another'],
  ['3F', MIGRATED],
  ['25006', 'Write to the primary: this server only reads'],
];

/** Five places, never all letters: EPIPE is an error of Node. */
const SQLSTATE = /^(?=.*\d)[0-9A-Z]{5}$/;
/** Connection, resources, deadlock or serialisation, locks, an administrator or a timeout, the server itself. */
const PASSING = /^(08|53|40|55|57|58|XX)/;

/** The one form in which anything that goes wrong with the database is told. No secret is in it. */
export function toStoreError(error: unknown, secrets: Secrets): SkinAdviseError {
  if (error instanceof SkinAdviseError)
    return error.code === 'timeout' ? storeUnavailable(NAME, error.message) : error;
  const { code, message } = told(error);
  const found = secrets.hide(code && !message.includes(code) ? `${message} (${code})` : message);
  const cause = found.includes(message) ? error : undefined;
  if (/^SASL/.test(message)) return storeRefused(NAME, found, hintFor('28')!, cause);
  if (!SQLSTATE.test(code)) return storeUnavailable(NAME, found, cause);
  const hint = hintFor(code);
  if (!hint && PASSING.test(code)) return storeUnavailable(NAME, found, cause);
  return storeRefused(NAME, found, hint ?? 'See what the database says, under `cause`', cause);
}

const hintFor = (state: string) => HINTS.find(([beginning]) => state.startsWith(beginning))?.[1];

/** Where a name has several addresses, Node's error holds one for each, and says nothing itself. */
function told(error: unknown): { code: string; message: string } {
  const { code, message, errors } = (error ?? {}) as { code?: unknown; message?: unknown; errors?: unknown };
  const each = Array.isArray(errors) ? errors.map((one) => told(one).message).join('; ') : '';
  return { code: typeof code === 'string' ? code : '', message: String(message || each || error) };
}
