const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{M}\p{N}_$]*$/u;
/** A longer key is text that landed in the wrong place. */
const KEY_LENGTH = 60;

/** Appends a key or index to a JSON path: `$.severities.비듬`, `$.results[2]`, `$["모낭홍반/농포"]`. */
export function keyPath(base: string, key: string | number): string {
  if (typeof key === 'number') return `${base}[${key}]`;
  const whole = key.slice(0, KEY_LENGTH * 4).normalize('NFC');
  const shown = whole.length > KEY_LENGTH ? `${whole.slice(0, KEY_LENGTH)}…` : whole;
  return PLAIN_KEY.test(shown) ? `${base}.${shown}` : `${base}[${JSON.stringify(shown)}]`;
}
