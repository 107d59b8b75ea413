import pg from 'pg';
import { startDatabase } from '../pgvector/testing/startDatabase.js';
import { startPineconeServer } from '../pinecone/testing/startPineconeServer.js';

/** A database that the command line is sent to. */
export interface TestStore {
  readonly name: 'pinecone' | 'pgvector';
  readonly env: Readonly<Record<string, string>>;
  /** What no output may hold. */
  readonly secret: string;
  /** The options for a place that is empty yet. */
  fresh(): string[];
  /** Says of everything in a place that another embedder made it. */
  makeForeign(options: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

let places = 0;
const newPlace = () => {
  places += 1;
  return `cli_${process.pid}_${places}`;
};

/** The loopback server that keeps to what Pinecone documents. */
export async function startPinecone(dimension: number): Promise<TestStore> {
  const server = await startPineconeServer({ dimension });
  const headers = { 'api-key': server.key };
  const post = (path: string, body: object) =>
    fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return {
    name: 'pinecone',
    env: { PINECONE_API_KEY: server.key, PINECONE_INDEX_HOST: server.url },
    secret: server.key,
    fresh: () => ['--store', 'pinecone', '--namespace', newPlace()],
    async makeForeign([, , , namespace]) {
      const values = Array.from({ length: dimension }, () => 1);
      const vectors = [{ id: 'theirs', values, metadata: { _fingerprint: 'another:1' } }];
      await post('/vectors/upsert', { namespace, vectors });
    },
    close: () => server.close(),
  };
}

/** PostgreSQL in process, or the server of PGVECTOR_TEST_URL. */
export async function startPgVector(): Promise<TestStore> {
  const database = await startDatabase();
  return {
    name: 'pgvector',
    env: { DATABASE_URL: database.url },
    secret: new URL(database.url).password || database.url,
    fresh: () => ['--store', 'pgvector', '--table', newPlace()],
    async makeForeign([, , , table]) {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      await client.query(`update "${table}_meta" set fingerprint = 'another:1'`);
      await client.end();
    },
    close: () => database.stop(),
  };
}
