import { type ErrorDetails, SkinAdviseError } from '../../errors/SkinAdviseError.js';
import { describe } from './describe.js';

/** What went wrong where; `value` is shown as `found`. */
export interface Failure extends Omit<ErrorDetails, 'found' | 'cause'> {
  readonly value?: unknown;
  readonly found?: string;
}

/** Stops reading with a located error. */
export function fail(failure: Failure): never {
  const { value, ...details } = failure;
  throw new SkinAdviseError('value' in failure ? { ...details, found: describe(value) } : details);
}
