import { type AdviseOptions, parseJson } from '@skin-advise/core';
import type { Io } from './Io.js';
import { readText } from './readText.js';

/** A result and what is said beside it, as `advise` takes them. */
export interface Input {
  readonly value: unknown;
  readonly options: AdviseOptions;
}

/** Reads a result from a file or, for `-`, from standard input. */
export function readInput(
  file: string,
  personFile: string | undefined,
  reading: AdviseOptions,
  io: Io,
): Input {
  const text = file === '-' ? io.readStdin() : readText(file, io);
  const value = parseJson(text, file === '-' ? 'standard input' : file);
  const person = personFile === undefined ? undefined : parseJson(readText(personFile, io), personFile);
  return { value, options: { ...reading, person } };
}
