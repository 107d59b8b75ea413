import { SkinAdviseError } from '@skin-advise/core';
import { type LoadedRules, loadRules, type PackText } from '../rules/index.js';
import type { Io } from './Io.js';
import { readText } from './readText.js';

/** Loads what `--rules` names: files, folders of files, pack folders. */
export function loadPacks(paths: readonly string[], io: Io): LoadedRules {
  return loadRules(paths.flatMap((path) => textsAt(path, io)));
}

function textsAt(path: string, io: Io): PackText[] {
  const names = io.listFolder(path);
  if (!names) return [{ file: path, text: readText(path, io, 'a YAML file, or a folder of them') }];
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  if (files.length === 0) throw noPacks(path, names);
  return files.map((name) => {
    const file = `${path.replace(/\/+$/, '')}/${name}`;
    return { file, text: readText(file, io, 'a YAML file') };
  });
}

function noPacks(path: string, names: readonly string[]): SkinAdviseError {
  return new SkinAdviseError({
    code: 'cannot_read',
    message: 'This folder holds no rules',
    path,
    found: names.length === 0 ? 'an empty folder' : names.slice(0, 5).join(', '),
    expected: 'files that end in .yaml',
    hint: 'skin-advise rules --help shows what a file of rules looks like',
  });
}
