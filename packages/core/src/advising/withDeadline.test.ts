import { describe, expect, it } from 'vitest';
import { withDeadline } from './withDeadline.js';

const hangs = () => new Promise<never>(() => {});

describe('withDeadline', () => {
  it('returns what the engine returned', async () => {
    expect(await withDeadline(async () => 'found', 1000)).toBe('found');
  });

  it('gives up at the deadline even on an engine that ignores its signal', async () => {
    await expect(withDeadline(hangs, 20)).rejects.toMatchObject({ code: 'timeout' });
  });

  it('tells the engine to stop at the deadline', async () => {
    let stopped = false;
    const listens = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => {
        stopped = true;
      });
      return hangs();
    };
    await expect(withDeadline(listens, 20)).rejects.toThrow();
    expect(stopped).toBe(true);
  });

  it('stops with its caller, before or during the work', async () => {
    await expect(withDeadline(hangs, 1000, AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' });
    const caller = new AbortController();
    const running = withDeadline(hangs, 1000, caller.signal);
    caller.abort();
    await expect(running).rejects.toMatchObject({ code: 'aborted' });
  });

  it('passes on what the engine threw, thrown at once or later', async () => {
    const throwsAtOnce = () => {
      throw new Error('no');
    };
    await expect(withDeadline(throwsAtOnce, 1000)).rejects.toThrow('no');
  });
});
