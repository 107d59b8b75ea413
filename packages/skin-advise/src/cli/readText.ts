import { SkinAdviseError } from '@skin-advise/core';
import type { Io } from './Io.js';

/** A file as text. @throws SkinAdviseError `cannot_read` */
export function readText(path: string, io: Io, expected = 'a JSON file, or - for standard input'): string {
  try {
    return io.readFile(path);
  } catch (cause) {
    throw new SkinAdviseError({
      code: 'cannot_read',
      message: 'This file cannot be read',
      path,
      found: (cause as NodeJS.ErrnoException).code ?? 'an error',
      expected,
      hint: 'Check the path; skin-advise sample shows a first result without any file',
      cause,
    });
  }
}
