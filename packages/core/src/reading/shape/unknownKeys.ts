import { isCompanionKey } from '../companions/companionKeys.js';

/** The keys of an object that neither the format nor the companions know, as the notice lists them. */
export function unknownKeys(value: Readonly<Record<string, unknown>>, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key) && !isCompanionKey(key))
    .map((key) => key.normalize('NFC'));
}
