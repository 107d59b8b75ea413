import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SkinAdviseError } from '@skin-advise/core';
import type { GuidanceIndex } from '../../indexing/GuidanceIndex.js';
import { decodeIndex } from './decodeIndex.js';
import { encodeIndex } from './encodeIndex.js';

/**
 * Writes an index as one file, in one step: whoever reads sees the old file or the new one, never half of it, whenever this
 * is stopped. A draft that was left behind is called `.<name>.<process>.tmp`.
 *
 * @returns the bytes of the file
 * @throws SkinAdviseError `cannot_write`
 */
export async function writeIndexFile(path: string, index: GuidanceIndex): Promise<number> {
  const bytes = await soundBytes(path, index);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeThrough(draft, bytes);
    await rename(draft, path);
    await syncFolder(dirname(path));
    return bytes.length;
  } catch (cause) {
    await rm(draft, { force: true });
    throw cannotWrite(path, cause);
  }
}

/** A good file is never replaced by one that could not be read: an index put together by hand may contradict itself. */
async function soundBytes(path: string, index: GuidanceIndex): Promise<Buffer> {
  try {
    const bytes = encodeIndex(index);
    await decodeIndex(bytes, path);
    return bytes;
  } catch (cause) {
    const { path: place = path, found = String(cause), expected = '' } = cause as SkinAdviseError;
    throw new SkinAdviseError({
      code: 'cannot_write',
      message: 'This index contradicts itself and is not written',
      path: place,
      found,
      expected,
      hint: 'buildIndex makes an index of a corpus',
      cause,
    });
  }
}

/** On the disk, not only on its way there: a rename must not survive a power cut that the bytes do not. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Not every system lets a folder be opened; there the rename is as safe as that system makes it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

const cannotWrite = (path: string, cause: unknown): SkinAdviseError =>
  new SkinAdviseError({
    code: 'cannot_write',
    message: 'This file cannot be written',
    path,
    found: (cause as NodeJS.ErrnoException).code ?? 'an error',
    expected: 'a path in a folder that exists',
    hint: 'Create the folder first, or choose another path',
    cause,
  });
