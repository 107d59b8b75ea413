import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileMissing } from './loadError.js';
import { onnxFile } from './onnxFile.js';
import type { Dtype } from './profiles.js';
import type { Source } from './sourceOf.js';

const CHUNK = 1 << 20;
const SHOWN = 16;

/**
 * What tells a folder's model apart from others: a hash of its weights. Two conversions of one model give different
 * vectors, and nothing else would show it. Half a second for 100 MB on a slow machine.
 *
 * @throws SkinAdviseError `model_file_missing`
 */
export function folderRevision(source: Source, dtype: Dtype): string {
  const name = onnxFile(dtype);
  const folder = join(source.name, 'onnx');
  const files = namesIn(folder).filter((file) => file === name || file.startsWith(`${name}_data`));
  if (!files.includes(name)) throw fileMissing(source, { path: join(folder, name) });
  const hash = createHash('sha256');
  for (const file of files.sort()) addFile(hash, join(folder, file));
  return `onnx-${hash.digest('hex').slice(0, SHOWN)}`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function addFile(hash: ReturnType<typeof createHash>, path: string): void {
  const file = openSync(path, 'r');
  const chunk = Buffer.alloc(CHUNK);
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(file);
  }
}
