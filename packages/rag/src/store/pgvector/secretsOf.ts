import { storeRefused } from '../storeErrors.js';

/** What no message may hold. */
export interface Secrets {
  hide(text: string): string;
}

const HIDDEN = '***';

/**
 * The passwords of a connection string and of the environment.
 *
 * @throws SkinAdviseError `store_refused`, if the string could be read in two ways: then part of the password would be
 *   taken for the host or the database, and be named by whoever does not find it
 */
export function secretsOf(connectionString?: string, password?: string): Secrets {
  const found = [...(connectionString ? passwordsIn(connectionString) : []), ...(password ? [password] : [])];
  const longestFirst = found.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  return { hide: (text) => longestFirst.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text) };
}

const SCHEME = /^(postgres|postgresql|socket):/;
/** What stands before the last @: with a / ? or # in it, the address ends before the password does. */
const LOGIN = /^[a-z]+:\/\/[^:/?#]*(?::([^/?#]*))?$/;

function passwordsIn(connectionString: string): string[] {
  if (connectionString.startsWith('/')) return [];
  const user = connectionString.slice(0, Math.max(0, connectionString.lastIndexOf('@')));
  const login = LOGIN.exec(user);
  if (!SCHEME.test(connectionString) || !URL.canParse(connectionString)) throw unreadable();
  if (user !== '' && !login) throw unreadable();
  const inQuery = /[?&]password=([^&#]*)/.exec(connectionString)?.[1] ?? '';
  return [login?.[1] ?? '', inQuery].flatMap((secret) => [
    secret,
    decoded(secret),
    decoded(secret.replaceAll('+', ' ')),
  ]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw unreadable();
  }
}

const unreadable = () =>
  storeRefused(
    'PostgreSQL',
    'a connection string that cannot be read',
    'Write postgres://user:password@host:5432/database, with encodeURIComponent(password)',
  );
