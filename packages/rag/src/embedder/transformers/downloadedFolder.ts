import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onnxFile } from './onnxFile.js';
import type { Dtype } from './profiles.js';
import type { Source } from './sourceOf.js';

/** The folder in which an earlier download of a commit lies, if it is complete. */
export function downloadedFolder({ cacheDir, name, revision }: Source, dtype: Dtype): string | undefined {
  const folder = join(cacheDir, name, revision);
  const needed = ['config.json', 'tokenizer.json', 'tokenizer_config.json', join('onnx', onnxFile(dtype))];
  return needed.every((file) => existsSync(join(folder, file))) ? folder : undefined;
}
