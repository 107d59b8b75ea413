import { type SkinAdviseError, showFound } from '@skin-advise/core';
import { storeMismatch, storeRefused } from '../storeErrors.js';

const WHAT_TO_DO: Readonly<Record<number, string>> = {
  400: 'See what the service found wrong',
  401: 'Check PINECONE_API_KEY: it may be of another project, or revoked',
  402: 'See to the billing of the project in the console of Pinecone',
  403: 'Check the rights of the key and the quota of the project',
  404: 'Check PINECONE_INDEX_HOST or PINECONE_INDEX_NAME: this project has no such index',
};

/** An answer that asking again will not change. */
export function refusal(status: number, text: string, dimensions: number): SkinAdviseError {
  const said = messageOf(text);
  if (status === 400 && /\bdimension\b/i.test(said)) return storeMismatch(said, `${dimensions} dimensions`);
  return storeRefused('Pinecone', `${status}: ${said}`, WHAT_TO_DO[status] ?? 'See what the service says');
}

/** Deleting in a namespace that was never written to is answered like a wrong address, but by name. */
export const isMissingNamespace = (error: unknown): boolean =>
  /^404: .*namespace/i.test((error as SkinAdviseError | null)?.found ?? '');

/** Errors come as `{code, message}`, as `{status, error: {code, message}}`, or as bare text. */
export function messageOf(text: string): string {
  try {
    const body = JSON.parse(text) as { message?: unknown; error?: { message?: unknown } } | null;
    const message = body?.message ?? body?.error?.message;
    if (typeof message === 'string') return showFound(message).slice(1, -1);
  } catch {
    // Proxies answer with pages.
  }
  return showFound(text);
}
