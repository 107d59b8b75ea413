import { SkinAdviseError } from '../errors/SkinAdviseError.js';

/**
 * Runs an outside engine under a deadline and the caller's signal. The engine may ignore its signal: the promise settles
 * at the deadline all the same.
 *
 * @throws SkinAdviseError `timeout`, `aborted`, or what the engine threw
 */
export async function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
  outer?: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  let stop: (error: SkinAdviseError) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = (error) => {
      reject(error);
      controller.abort(error);
    };
  });
  const onAbort = () => stop(new SkinAdviseError({ code: 'aborted', message: 'The caller gave up' }));
  const timer = setTimeout(
    () => stop(new SkinAdviseError({ code: 'timeout', message: `No answer within ${milliseconds} ms` })),
    milliseconds,
  );
  if (outer?.aborted) onAbort();
  outer?.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([stopped, Promise.resolve().then(() => run(controller.signal))]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', onAbort);
  }
}
