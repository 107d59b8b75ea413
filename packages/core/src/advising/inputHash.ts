import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hex SHA-256 of UTF-8 text. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The same whatever the order of keys in the input: the fingerprint of what was decided on. */
export function inputHash(value: unknown): string {
  return sha256Hex(JSON.stringify(sorted(value)) ?? 'null');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object')
    return typeof value === 'string' ? value.normalize('NFC') : value;
  const entries = Object.entries(value).map(([key, inner]) => [key.normalize('NFC'), sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
