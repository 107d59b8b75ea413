import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Hub {
  readonly url: string;
  /** What was asked for, in order: `/owner/name/resolve/revision/file`. */
  readonly asked: string[];
  /** Connections that the asking side closed before they were answered. */
  readonly givenUp: () => number;
  close(): Promise<void>;
}

/** Serves one folder as any model of the hub. Files whose name holds `hang` get no answer beyond their head. */
export async function startHub(folder: string, { hang }: { hang?: string } = {}): Promise<Hub> {
  const asked: string[] = [];
  let givenUp = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    const file = join(folder, path.split('/').slice(5).join('/'));
    if (!existsSync(file)) return void response.writeHead(404).end();
    const bytes = readFileSync(file);
    response.on('close', () => {
      if (!response.writableFinished) givenUp += 1;
    });
    response.writeHead(200, { 'content-length': bytes.length });
    if (hang && path.includes(hang)) response.write(bytes.subarray(0, 10));
    else response.end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    givenUp: () => givenUp,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
