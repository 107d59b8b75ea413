import { type Phraser, SkinAdviseError, showFound } from '@skin-advise/core';
import { promptFor } from './prompt.js';

export interface ServerPhraserOptions {
  /** Up to and including `/v1`, e.g. `http://127.0.0.1:8080/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string;
  /** Longest answer in tokens. Default 256. */
  readonly maxTokens?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Against loops: DRY and min-p instead of the classic repetition penalty, which costs facts before it stops a loop.
 * Servers that do not know a field ignore it (llama.cpp, vLLM).
 */
const SAMPLING = {
  temperature: 0.5,
  top_p: 1,
  min_p: 0.05,
  dry_multiplier: 0.8,
  dry_base: 1.75,
  dry_allowed_length: 4,
  dry_penalty_last_n: 256,
} as const;

/** A phraser over any OpenAI-compatible chat server. What it writes still has to pass the guard. */
export function serverPhraser(options: ServerPhraserOptions): Phraser {
  const { baseUrl, model, apiKey, maxTokens = 256, fetch = globalThis.fetch } = options;
  return {
    model,
    async phrase(request, signal) {
      const response = await fetch(`${baseUrl.replace(/\/$/, '')}/chat/completions`, {
        method: 'POST',
        signal,
        headers: {
          'content-type': 'application/json',
          ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
        },
        body: JSON.stringify({
          model,
          messages: promptFor(request),
          max_tokens: maxTokens,
          seed: request.seed,
          ...SAMPLING,
        }),
      });
      if (!response.ok) throw serverError(`status ${response.status}`, baseUrl);
      return textOf(await response.json(), baseUrl);
    },
  };
}

/** Only a text that the model itself ended is whole. */
function textOf(body: unknown, baseUrl: string): string {
  const choice = (body as { choices?: { message?: { content?: unknown }; finish_reason?: unknown }[] } | null)
    ?.choices?.[0];
  if (typeof choice?.message?.content !== 'string') throw serverError(showFound(body), baseUrl);
  if (choice.finish_reason !== 'stop')
    throw serverError(`finish_reason ${showFound(choice.finish_reason)}`, baseUrl);
  return choice.message.content.trim();
}

function serverError(found: string, baseUrl: string): SkinAdviseError {
  return new SkinAdviseError({
    code: 'phraser_server',
    message: 'The language model server gave no usable answer',
    path: baseUrl,
    found,
    expected: 'a chat completion that ended by itself',
    hint: 'Check the server, the model name and max_tokens; the advice stands without it',
  });
}
