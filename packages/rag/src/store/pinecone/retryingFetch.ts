import { SkinAdviseError, showFound } from '@skin-advise/core';
import { storeUnavailable } from '../storeErrors.js';
import { pause, retryAfterMs } from './backoff.js';
import type { PineconeSettings } from './readOptions.js';
import { messageOf, refusal } from './refusal.js';
import { causeWithoutKey, hideKey } from './withoutKey.js';

type Answer =
  | { readonly ok: Response }
  | { readonly failed: string; readonly waitMs: number; readonly cause?: unknown };

/**
 * A fetch for the client, which itself retries no 429, reads no `Retry-After` and knows no signal. All requests sent through
 * it may be repeated: an id stored twice is stored once.
 *
 * @param until when to have given up, on the clock of `performance.now()`
 */
export function retryingFetch(settings: PineconeSettings, signal: AbortSignal, until: number): typeof fetch {
  return async (url, init) => {
    for (let attempt = 0; ; attempt += 1) {
      // The key goes where it was sent, and nowhere that a redirect points to.
      const answer = await ask(settings, url, { ...init, signal, redirect: 'manual' });
      if ('ok' in answer) return answer.ok;
      signal.throwIfAborted();
      const wait = Math.max(answer.waitMs, settings.backoff(attempt));
      if (attempt >= settings.retries || performance.now() + wait >= until)
        throw storeUnavailable('Pinecone', told(answer, attempt + 1), answer.cause);
      await pause(wait, signal);
    }
  };
}

/** Reads the answer to its end: one that is cut off in the middle has failed. */
async function ask(
  { fetch, dimensions, apiKey }: PineconeSettings,
  ...request: Parameters<typeof globalThis.fetch>
): Promise<Answer> {
  try {
    const response = await fetch(...request);
    const text = await response.text();
    const { status, headers } = response;
    if (response.ok && isJson(text)) return { ok: new Response(text, { status }) };
    const said = hideKey(text, apiKey);
    // A page of a proxy is no answer of the service, nor will it be the next time.
    if (response.ok) throw storeUnavailable('Pinecone', `an answer that is not JSON: ${showFound(said)}`);
    if (status !== 429 && status < 500) throw refusal(status, said, dimensions);
    return { failed: `${status}: ${messageOf(said)}`, waitMs: retryAfterMs(headers.get('retry-after')) };
  } catch (cause) {
    if (cause instanceof SkinAdviseError) throw cause;
    const failed = 'no connection, or one that broke off';
    return { failed, waitMs: 0, cause: causeWithoutKey(cause, apiKey) };
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const told = ({ failed, waitMs }: Extract<Answer, { failed: string }>, attempts: number): string =>
  [
    failed,
    attempts > 1 ? `${attempts} attempts` : '',
    waitMs > 0 ? `asks to wait ${Math.ceil(waitMs / 1_000)} s` : '',
  ]
    .filter(Boolean)
    .join('; ');
