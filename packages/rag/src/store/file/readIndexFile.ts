import { readFile } from 'node:fs/promises';
import { SkinAdviseError } from '@skin-advise/core';
import type { GuidanceIndex } from '../../indexing/GuidanceIndex.js';
import { decodeIndex } from './decodeIndex.js';

/**
 * Reads an index that `writeIndexFile` wrote. By which embedder it was made is checked where it is searched.
 *
 * @throws SkinAdviseError `cannot_read`, `not_an_index`, `index_version`, `index_truncated`, `index_damaged`
 */
export async function readIndexFile(path: string): Promise<GuidanceIndex> {
  const bytes = await readFile(path).catch((cause) => {
    throw cannotRead(path, cause);
  });
  return decodeIndex(bytes, path);
}

const cannotRead = (path: string, cause: unknown): SkinAdviseError =>
  new SkinAdviseError({
    code: 'cannot_read',
    message: 'This file cannot be read',
    path,
    found: (cause as NodeJS.ErrnoException).code ?? 'an error',
    expected: 'an index file',
    hint: 'Check the path; skin-advise index build <folder of passages> -o my.index makes one',
    cause,
  });
