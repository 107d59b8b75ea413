import { withDeadline } from '@skin-advise/core';

/** Something loaded that takes much memory. */
export interface Session {
  dispose(): Promise<unknown>;
}

/** A hold on a shared session. */
export interface Hold<T extends Session> {
  readonly session: Promise<T>;
  /** The last one to let go frees the memory, or ends the download. */
  release(): Promise<void>;
}

interface Shared {
  readonly session: Promise<Session>;
  readonly given: AbortController;
  users: number;
}

const shared = new Map<string, Shared>();

/**
 * One session per key and process: the same model is not loaded twice. A load that failed is forgotten, so that the next
 * one tries again.
 */
export function holdSession<T extends Session>(
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
): Hold<T> {
  const known = shared.get(key) ?? open(key, load, timeoutMs);
  known.users += 1;
  let released: Promise<void> | undefined;
  return {
    session: known.session as Promise<T>,
    release() {
      released ??= leave(key, known);
      return released;
    },
  };
}

/** How many models are in memory or on their way. */
export const sessionCount = (): number => shared.size;

function open(key: string, load: (signal: AbortSignal) => Promise<Session>, timeoutMs: number): Shared {
  const given = new AbortController();
  const session = withDeadline((signal) => unlessLate(load, signal), timeoutMs, given.signal);
  const opened: Shared = { session, given, users: 0 };
  session.catch(() => forget(key, opened));
  shared.set(key, opened);
  return opened;
}

/** What comes after the deadline has no user any more. */
async function unlessLate(
  load: (signal: AbortSignal) => Promise<Session>,
  signal: AbortSignal,
): Promise<Session> {
  const session = await load(signal);
  if (signal.aborted) await session.dispose();
  return session;
}

async function leave(key: string, left: Shared): Promise<void> {
  left.users -= 1;
  if (left.users > 0) return;
  forget(key, left);
  left.given.abort();
  await left.session.then((session) => session.dispose()).catch(() => {});
}

function forget(key: string, gone: Shared): void {
  if (shared.get(key) === gone) shared.delete(key);
}
