import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Io } from './Io.js';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** The CLI's world on Node. */
export function nodeIo(): Io {
  return {
    out: (text) => writeWhole(STDOUT, text),
    err: (text) => writeWhole(STDERR, text),
    readFile: (path) => readFileSync(path, 'utf8'),
    listFolder: namesIn,
    readStdin: () => readFileSync(STDIN, 'utf8'),
    writeFile: replaceFile,
    env: process.env,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    errorColumns: process.stderr.isTTY ? process.stderr.columns : undefined,
  };
}

/** A pipe may take only part at a time, and may be closed by a reader such as `head`. */
function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

/** Whatever is wrong with the path is told when it is read as a file. */
function namesIn(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}

function replaceFile(path: string, text: string): void {
  const draft = join(dirname(path), `.${process.pid}.skin-advise.tmp`);
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
