import { SkinAdviseError } from '@skin-advise/core';
import { doublingBackoff } from './backoff.js';
import type { PineconeStoreOptions } from './PineconeStoreOptions.js';

/** `PINECONE_API_KEY` and `PINECONE_CONTROLLER_HOST` are names of the client's own; for an index it has none. */
const VARIABLES = {
  apiKey: 'PINECONE_API_KEY',
  host: 'PINECONE_INDEX_HOST',
  indexName: 'PINECONE_INDEX_NAME',
  controllerHost: 'PINECONE_CONTROLLER_HOST',
} as const;

/** The namespace that the service uses where none is named. */
const UNNAMED = '__default__';

type Environment = Readonly<Record<string, string | undefined>>;

export interface PineconeSettings {
  readonly apiKey: string;
  readonly at: { readonly host: string } | { readonly name: string };
  readonly namespace: string;
  readonly controllerHost: string | undefined;
  readonly dimensions: number;
  readonly fingerprint: string;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly backoff: (attempt: number) => number;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Everything that a Pinecone store needs to know, from its options and from the environment.
 *
 * @throws SkinAdviseError `bad_store_option`
 */
export function readOptions(
  options: PineconeStoreOptions,
  environment: Environment = environmentOf(),
): PineconeSettings {
  const stated = (name: keyof typeof VARIABLES) => options[name] ?? environment[VARIABLES[name]] ?? '';
  return {
    apiKey: keyOf(stated('apiKey')),
    at: placeOf(stated('host'), stated('indexName')),
    namespace: options.namespace || UNNAMED,
    controllerHost: stated('controllerHost') || undefined,
    dimensions: atLeast('dimensions', 1, options.dimensions),
    fingerprint: options.fingerprint || bad('fingerprint', 'nothing', 'the fingerprint of the embedder'),
    timeoutMs: atLeast('timeoutMs', 1, options.timeoutMs ?? 10_000),
    retries: atLeast('retries', 0, options.retries ?? 3),
    backoff: options.backoff ?? doublingBackoff(),
    fetch: options.fetch ?? globalThis.fetch,
  };
}

/** What the platform knows of its environment; browsers know nothing. */
function environmentOf(): Environment {
  const { process } = globalThis as { process?: { env?: Environment } };
  return process?.env ?? {};
}

/** A key with a line break would be quoted in the error of the request that it spoils. */
function keyOf(key: string): string {
  if (key === '') bad('apiKey', 'nothing', 'a key of Pinecone', VARIABLES.apiKey);
  if (!/^[!-~]+$/.test(key))
    bad('apiKey', 'a key with spaces or line breaks', 'the key alone', VARIABLES.apiKey);
  return key;
}

function placeOf(host: string, name: string): PineconeSettings['at'] {
  if (host === '' && name === '')
    bad('host', 'neither a host nor an index', 'one of them', `${VARIABLES.host} or ${VARIABLES.indexName}`);
  return host === '' ? { name } : { host: host.replace(/\/+$/, '') };
}

function atLeast(name: string, least: number, value: number): number {
  return Number.isInteger(value) && value >= least
    ? value
    : bad(name, String(value), `a whole number from ${least}`);
}

function bad(name: string, found: string, expected: string, variable?: string): never {
  throw new SkinAdviseError({
    code: 'bad_store_option',
    message: 'The Pinecone store cannot be used like this',
    path: `$.${name}`,
    found,
    expected,
    hint: variable ? `Pass it, or set ${variable}` : `Correct the option ${name}`,
  });
}
