const PLAIN = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** The JSON path of a member: `$.severities.비듬`, `$.results[3]`, `$["a key"]`. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return PLAIN.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
