import { AsyncLocalStorage } from 'node:async_hooks';
import type { Engine } from './Engine.js';

const signals = new AsyncLocalStorage<AbortSignal>();
const prepared = new WeakSet<Engine>();

/** The engine takes no signal: its `fetch` is given that of the load it is part of, so that giving up ends the download. */
export function withDownloads<T>(engine: Engine, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  if (!prepared.has(engine)) {
    prepared.add(engine);
    const { env } = engine;
    const fetch = env.fetch ?? globalThis.fetch;
    env.fetch = (input, init) => {
      const own = signals.getStore();
      return fetch(input as string, own ? { ...init, signal: own } : init);
    };
  }
  return signals.run(signal, run);
}
