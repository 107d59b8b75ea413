import type { PhotoQuality } from '../../vocabulary/case.js';
import { fail } from '../shape/fail.js';

const GOOD = new Set(['good', 'ok', 'clear', '좋음', '양호', '선명']);
const POOR = new Set(['poor', 'bad', 'blurry', 'unclear', '나쁨', '불량', '흐림', '흔들림']);

/** Reads how usable the photo is. */
export function readPhotoQuality(value: unknown, path: string): PhotoQuality {
  const word = typeof value === 'string' ? value.normalize('NFKC').trim().toLowerCase() : '';
  if (GOOD.has(word)) return 'good';
  if (POOR.has(word)) return 'poor';
  return fail({
    code: 'bad_photo_quality',
    message: 'The photo quality cannot be read',
    path,
    value,
    expected: 'good or poor',
    hint: 'Leave the key out when the quality was not judged',
  });
}
