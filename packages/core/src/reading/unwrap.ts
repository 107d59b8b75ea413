import { SkinAdviseError } from '../errors/SkinAdviseError.js';
import { fittingFormats } from './detectFormat.js';
import type { ReadOptions } from './ReadOptions.js';
import { isRecord } from './shape/isRecord.js';
import { keyPath } from './shape/keyPath.js';

/** Under which keys services put their answer, and what they add to it. */
const CONTENT = ['data', 'result', 'response', 'body', 'output', 'prediction'] as const;
const ADDED =
  /^(?:success|ok|status|status_?code|code|message|msg|error|errors|detail|timestamp|time|request_?id|id|version)$/i;
const DEEPEST = 3;

/**
 * Reads a result, or the one result in an envelope: a list of one, or `{ success, data: … }`. What a known format reads
 * as it stands is left as it is. Errors name the place in the whole.
 */
export function unwrap<T>(value: unknown, options: ReadOptions, read: (inner: unknown) => T): T {
  const { inner, path } = innermost(value, options);
  try {
    return read(inner);
  } catch (error) {
    throw error instanceof SkinAdviseError && path !== '$' ? replaced(error, path) : error;
  }
}

function innermost(value: unknown, options: ReadOptions): { inner: unknown; path: string } {
  let [inner, path] = [value, '$'];
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (fittingFormats(inner, options).length > 0) return { inner, path };
    const key = contentKey(inner);
    if (key === undefined) break;
    inner = (inner as Readonly<Record<string, unknown>>)[key];
    path = keyPath(path, key);
  }
  // A wrapping that holds nothing known is no envelope: the error is about the whole.
  return fittingFormats(inner, options).length > 0 ? { inner, path } : { inner: value, path: '$' };
}

/** Where the one content of an envelope lies. What lies beside it must be of the service, so that nothing is lost. */
function contentKey(value: unknown): string | number | undefined {
  if (Array.isArray(value)) return value.length === 1 ? 0 : undefined;
  if (!isRecord(value) || value.success === false || value.ok === false) return undefined;
  const [key, second] = CONTENT.filter((name) => typeof value[name] === 'object' && value[name] !== null);
  const others = Object.keys(value).filter((name) => name !== key && !ADDED.test(name));
  return second === undefined && others.length === 0 ? key : undefined;
}

function replaced(error: SkinAdviseError, prefix: string): SkinAdviseError {
  const { code, message, path, found, expected, hint, cause } = error;
  return new SkinAdviseError({
    code,
    message,
    cause,
    ...(path === undefined ? {} : { path: path.startsWith('$') ? `${prefix}${path.slice(1)}` : path }),
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(hint === undefined ? {} : { hint }),
  });
}
