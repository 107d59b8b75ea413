import { showFound } from '../../errors/SkinAdviseError.js';

const KEYS_SHOWN = 8;
const KEY_LENGTH = 40;

/** A value for `found`: scalars as they are, containers by their outline, so that a huge or cyclic value stays harmless. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return describeKeys(Object.keys(value));
  if (typeof value === 'string') return showFound(value.slice(0, 200).normalize('NFC'));
  if (value === undefined) return 'nothing';
  return typeof value === 'bigint' || typeof value === 'symbol' ? typeof value : showFound(value);
}

function describeKeys(keys: readonly string[]): string {
  if (keys.length === 0) return 'an empty object';
  const shown = keys.slice(0, KEYS_SHOWN).map((key) => key.slice(0, KEY_LENGTH).normalize('NFC'));
  return `an object with ${shown.join(', ')}${keys.length > KEYS_SHOWN ? ', …' : ''}`;
}
