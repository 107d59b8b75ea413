import { withDeadline } from '@skin-advise/core';
import type { PgClient } from './PgPool.js';
import type { Reach } from './reachPool.js';
import { toStoreError } from './toStoreError.js';

export interface Limits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** For this transaction alone, as `name = value`. */
  readonly settings?: readonly string[];
}

/**
 * Lends a client for one transaction: all that `work` does holds, or nothing. Given up at the deadline or by the caller,
 * the connection is closed: that needs no second one, the database rolls back when it notices, and `statement_timeout`
 * bounds what it still works in vain. Whether a commit under way then held cannot be known.
 *
 * @throws SkinAdviseError `store_unavailable`, `store_refused`, `aborted`, or what `work` threw
 */
export async function inTransaction<T>(
  reach: Reach,
  { timeoutMs, signal, settings = [] }: Limits,
  work: (client: PgClient) => Promise<T>,
): Promise<T> {
  const begin = [
    'begin',
    ...[`statement_timeout = ${timeoutMs}`, ...settings].map((one) => `set local ${one}`),
  ];
  try {
    return await withDeadline((stopped) => lend(reach, stopped, begin.join('; '), work), timeoutMs, signal);
  } catch (error) {
    throw toStoreError(error, reach.secrets);
  }
}

async function lend<T>(
  reach: Reach,
  stopped: AbortSignal,
  begin: string,
  work: (client: PgClient) => Promise<T>,
): Promise<T> {
  const pool = await reach.pool();
  stopped.throwIfAborted();
  const client = await pool.connect();
  if (stopped.aborted) client.release();
  stopped.throwIfAborted();
  const giveBack = once(client);
  const drop = () => giveBack(true);
  stopped.addEventListener('abort', drop, { once: true });
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    giveBack(false);
    return result;
  } catch (error) {
    giveBack(stopped.aborted || !(await rolledBack(client)));
    throw error;
  } finally {
    stopped.removeEventListener('abort', drop);
  }
}

/** A client that cannot even do this is not to be lent again. */
const rolledBack = (client: PgClient) =>
  client.query('rollback').then(
    () => true,
    () => false,
  );

/** Gives a client back the first time it is called. Until then its broken connection is told by the failing query alone. */
function once(client: PgClient): (destroy: boolean) => void {
  const heard = () => {};
  client.on?.('error', heard);
  let done = false;
  return (destroy) => {
    if (done) return;
    done = true;
    client.release(destroy);
    // One that is closed may still break, and nobody else need listen.
    if (!destroy) client.removeListener?.('error', heard);
  };
}
