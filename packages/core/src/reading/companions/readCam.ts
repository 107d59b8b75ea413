import type { Evidence } from '../../vocabulary/case.js';
import { fail } from '../shape/fail.js';

type Cam = NonNullable<Evidence['cam']>;

const isPixel = (pixel: unknown): pixel is number[] =>
  Array.isArray(pixel) &&
  pixel.length === 3 &&
  pixel.every((level) => Number.isInteger(level) && level >= 0 && level <= 255);

/** Reads a Grad-CAM overlay: rows of pixels of three levels 0–255. */
export function readCam(value: unknown, path: string): Cam {
  if (!Array.isArray(value)) return badCam(value, path, 'H rows of W pixels [r, g, b]');
  const width = Array.isArray(value[0]) ? value[0].length : 0;
  for (const [y, row] of value.entries()) {
    const at = `${path}[${y}]`;
    if (!Array.isArray(row) || row.length !== width) return badCam(row, at, `a row of ${width} pixels`);
    const odd = row.findIndex((pixel) => !isPixel(pixel));
    if (odd >= 0) return badCam(row[odd], `${at}[${odd}]`, 'three whole numbers 0..255');
  }
  return value as Cam;
}

function badCam(value: unknown, path: string, expected: string): never {
  return fail({
    code: 'bad_cam',
    message: 'The overlay picture cannot be read',
    path,
    value,
    expected,
    hint: 'Send the cam array as the service returned it, or leave it out',
  });
}
