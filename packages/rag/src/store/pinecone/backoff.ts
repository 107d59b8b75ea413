const FIRST_MS = 200;
const LONGEST_MS = 8_000;

/** 200 ms, then twice as long each time, of which a random half is left out so that clients do not all come back at once. */
export const doublingBackoff =
  (random: () => number = Math.random) =>
  (attempt: number): number =>
    Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt) * (1 - random() / 2);

/** What a `Retry-After` header asks for, in seconds or as a date; nought where it says nothing. */
export function retryAfterMs(header: string | null, now: number = Date.now()): number {
  if (header === null || header.trim() === '') return 0;
  const wait = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

/** @throws the reason of the signal */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
