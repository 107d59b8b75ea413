import { SkinAdviseError, withDeadline } from '@skin-advise/core';
import type { Hold, Session } from './sessions.js';

export interface Use {
  /** Milliseconds for what is run, not for opening, which has a deadline of its own. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** A session that is opened with its first use, may be used by several at once, and is let go of when all are done. */
export interface Opened<T extends Session> {
  /** @throws SkinAdviseError `embedder_closed`, `timeout`, `aborted`, or what opening threw; the next use then opens again */
  use<R>(run: (session: T) => Promise<R>, use: Use): Promise<R>;
  /** Ends opening; waits for what is run, though nobody else may wait for it any more: an engine in use must not be freed. */
  close(): Promise<void>;
}

const NEVER = 2 ** 31 - 1;

export function whileOpen<T extends Session>(name: string, open: () => Hold<T>): Opened<T> {
  const running = new Set<Promise<unknown>>();
  let hold: Hold<T> | undefined;
  let closed = false;
  const opened = async (): Promise<T> => {
    if (closed) throw isClosed(name);
    const held = hold ?? open();
    hold = held;
    held.session.catch(() => {
      if (hold === held) hold = undefined;
    });
    return held.session;
  };
  return {
    async use(run, { timeoutMs, signal }) {
      const session = await withDeadline(opened, NEVER, signal);
      if (closed) throw isClosed(name);
      const result = run(session);
      running.add(result);
      result.catch(() => {}).finally(() => running.delete(result));
      return withDeadline(() => result, timeoutMs, signal);
    },
    async close() {
      closed = true;
      await Promise.allSettled(running);
      await hold?.release();
    },
  };
}

const isClosed = (name: string) =>
  new SkinAdviseError({
    code: 'embedder_closed',
    message: `${name} was disposed of and takes no more texts`,
    path: name,
    found: 'a text after dispose()',
    expected: 'texts before dispose()',
    hint: 'Dispose of an embedder when nothing needs it any more, or create another one',
  });
