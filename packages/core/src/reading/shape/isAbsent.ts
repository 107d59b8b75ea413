const NOT_SAID = new Set([
  '',
  '-',
  '모름',
  '모르겠음',
  '알수없음',
  '미상',
  '미입력',
  'unknown',
  'null',
  'n/a',
  'na',
]);

/** Whether a form left a field open. Unknown is a missing key, never false. */
export function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'string' && NOT_SAID.has(value.normalize('NFC').trim().toLowerCase());
}
