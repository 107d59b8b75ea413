import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** A PostgreSQL with pgvector, reached over TCP. */
export interface Database {
  readonly host: string;
  readonly port: number;
  readonly url: string;
  /** Many sessions at once, with timeouts and passwords of its own. The one in process has one session for all. */
  readonly isServer: boolean;
  stop(): Promise<void>;
}

/**
 * PostgreSQL in process (PGlite): several connections share its one session, and a transaction has it alone, so that nothing
 * in it can wait for a lock, and `statement_timeout` has no effect. With PGVECTOR_TEST_URL the tests use that server, and
 * those that need real sessions run too; what they make there they leave behind.
 */
export async function startDatabase(): Promise<Database> {
  const url = process.env.PGVECTOR_TEST_URL;
  if (url) {
    const { hostname, port } = new URL(url);
    return { host: hostname, port: Number(port || 5432), url, isServer: true, stop: async () => {} };
  }
  const database = await PGlite.create({ extensions: { vector } });
  const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: 50 });
  await server.start();
  const [host = '', port = ''] = server.getServerConn().split(':');
  const stop = async () => {
    await server.stop();
    await database.close();
  };
  const address = `postgres://postgres:in-process@${host}:${port}/postgres`;
  return { host, port: Number(port), url: address, isServer: false, stop };
}
