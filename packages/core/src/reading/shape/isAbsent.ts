const NOT_SAID = new Set([
  '',
  '-',
  '모름',
  '잘모름',
  '모르겠음',
  '모르겠어요',
  '모르겠습니다',
  '잘모르겠음',
  '잘모르겠어요',
  '잘모르겠습니다',
  '알수없음',
  '미상',
  '미입력',
  '미응답',
  '무응답',
  '비공개',
  'unknown',
  'notknown',
  'notsure',
  'null',
  'undefined',
  'n/a',
  'na',
]);
const LONGEST = 40;

/** Whether a form left a field open. Unknown is a missing key, never false. */
export function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== 'string') return false;
  if (value.length > LONGEST) return value.trim() === '';
  const said = value
    .normalize('NFC')
    .replace(/[\s.]+/g, '')
    .toLowerCase();
  return NOT_SAID.has(said);
}
