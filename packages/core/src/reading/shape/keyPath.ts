const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{M}\p{N}_$]*$/u;

/** Appends a key or index to a JSON path: `$.severities.비듬`, `$.results[2]`, `$["모낭홍반/농포"]`. */
export function keyPath(base: string, key: string | number): string {
  if (typeof key === 'number') return `${base}[${key}]`;
  const shown = key.normalize('NFC');
  return PLAIN_KEY.test(shown) ? `${base}.${shown}` : `${base}[${JSON.stringify(shown)}]`;
}
