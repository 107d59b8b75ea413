import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refused, StoredIndex } from './StoredIndex.js';

/** How a request goes wrong: an answer of the service, silence, or a connection that breaks off in the middle of an answer. */
export type Fault =
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> }
  | 'hang'
  | 'cut';

export interface SeenRequest {
  readonly path: string;
  readonly body: string;
}

export interface PineconeServer {
  readonly url: string;
  readonly key: string;
  /** What was asked since it was last emptied. */
  readonly seen: SeenRequest[];
  /** Faults of the next requests, one each. */
  readonly faults: Fault[];
  close(): Promise<void>;
}

/**
 * A Pinecone of this process, over HTTP on the loopback: data plane of one index, and where to find it. Answers and limits are
 * those that the documentation gives and that were captured of the client's traffic.
 */
export async function startPineconeServer({ dimension }: { dimension: number }): Promise<PineconeServer> {
  const key = 'pcsk_test_3f9c';
  const index = new StoredIndex(dimension);
  const seen: SeenRequest[] = [];
  const faults: Fault[] = [];
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const path = request.url ?? '';
    seen.push({ path, body });
    const fault = faults.shift();
    if (fault !== undefined) return fail(response, fault);
    try {
      if (request.headers['api-key'] !== key) throw new Refused(401, 'Invalid API Key');
      send(response, 200, answer(index, path, body, request.headers.host ?? ''));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      send(response, error.status, {
        code: error.status === 404 ? 5 : 3,
        message: error.message,
        details: [],
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    seen,
    faults,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(index: StoredIndex, path: string, body: string, host: string): unknown {
  if (path === '/indexes/guidance') return described(index.dimension, host);
  if (path === '/describe_index_stats') return index.stats();
  if (path === '/vectors/upsert') return index.upsert(JSON.parse(body), Buffer.byteLength(body));
  if (path === '/query') return index.query(JSON.parse(body));
  if (path === '/vectors/delete') return index.delete(JSON.parse(body));
  throw new Refused(404, `Resource ${path} not found`);
}

const described = (dimension: number, host: string) => ({
  name: 'guidance',
  dimension,
  metric: 'cosine',
  host: `http://${host}`,
  spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
  status: { ready: true, state: 'Ready' },
  vector_type: 'dense',
  deletion_protection: 'disabled',
});

function fail(response: ServerResponse, fault: Fault): void {
  if (fault === 'hang') return;
  if (fault === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"matches":[{"id":"ko/');
    setTimeout(() => response.destroy(), 5);
    return;
  }
  response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
  response.end(fault.body ?? JSON.stringify({ code: 13, message: 'scripted' }));
}

const send = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
