import { sha256Hex } from '@skin-advise/core';
import type { Path, Problem } from '../Problem.js';
import type { PackPart } from './PackPart.js';
import { parseYaml, type YamlFile } from './parseYaml.js';

/** A file as text, with the name that its author knows. */
export interface PackText {
  readonly file: string;
  readonly text: string;
}

/** The files of a pack folder in their fixed order, and what each holds of the whole. */
export const PACK_FILES: Readonly<Record<string, readonly string[]>> = {
  'rules.yaml': [],
  'items.yaml': ['items'],
  'sources.yaml': ['sources'],
  'wording.ko.yaml': ['wording', 'ko'],
  'wording.en.yaml': ['wording', 'en'],
};

export interface ParsedPacks {
  readonly parts: readonly PackPart[];
  readonly problems: readonly Problem[];
}

/** Reads packs from their texts. Files named as in a pack folder belong together; any other file is a pack of its own. */
export function parsePacks(texts: readonly PackText[]): ParsedPacks {
  const packs = groups(texts).map(parseGroup);
  return {
    parts: packs.flatMap(({ part }) => (part ? [part] : [])),
    problems: packs.flatMap(({ problems }) => problems),
  };
}

function groups(texts: readonly PackText[]): PackText[][] {
  const folders = new Map<string, PackText[]>();
  for (const text of texts) {
    const key = nameOf(text.file) in PACK_FILES ? folderOf(text.file) : `file:${text.file}`;
    folders.set(key, [...(folders.get(key) ?? []), text]);
  }
  return [...folders.values()];
}

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
const folderOf = (file: string) => file.slice(0, Math.max(0, file.lastIndexOf('/')));

function parseGroup(texts: readonly PackText[]): { part?: PackPart; problems: readonly Problem[] } {
  const names = Object.keys(PACK_FILES);
  const ordered = [...texts].sort((a, b) => names.indexOf(nameOf(a.file)) - names.indexOf(nameOf(b.file)));
  const files = ordered.map(({ text, file }) => parseYaml(text, file));
  const problems = files.flatMap((file) => [...file.problems, ...givenTwice(file, files)]);
  if (problems.length > 0) return { problems };
  const sha256 = sha256Hex(ordered.map(({ text }) => text).join('\n'));
  const [first] = files as [YamlFile];
  const file = files.length === 1 ? first.file : folderOf(first.file);
  return { part: { file, sha256, value: joined(files), placeOf: (path) => placeOf(files, path) }, problems };
}

const sectionOf = ({ file }: YamlFile): readonly string[] => PACK_FILES[nameOf(file)] ?? [];

/** `rules.yaml` may hold a whole pack, but not what lies beside it as well. */
function givenTwice({ file, value, lineOf }: YamlFile, files: readonly YamlFile[]): Problem[] {
  if (nameOf(file) !== 'rules.yaml' || typeof value !== 'object' || value === null) return [];
  return files.flatMap((other) => {
    const [section] = sectionOf(other);
    if (section === undefined || !Object.hasOwn(value, section)) return [];
    const words = { found: `${section} here and in ${nameOf(other.file)}`, expected: 'one of them' };
    return [
      {
        file,
        line: lineOf([section]),
        path: section,
        message: 'This is given twice',
        ...words,
        hint: 'Join them',
      },
    ];
  });
}

/** Everything in one value: what `items.yaml` holds becomes `items`. */
function joined(files: readonly YamlFile[]): unknown {
  const [head] = files.filter((file) => sectionOf(file).length === 0);
  if (head && (files.length === 1 || typeof head.value !== 'object' || Array.isArray(head.value)))
    return head.value;
  const whole: Record<string, unknown> = { ...(head?.value as object | undefined) };
  for (const file of files) {
    const [section, locale] = sectionOf(file);
    if (section === undefined) continue;
    if (locale === undefined) whole[section] = file.value ?? {};
    else whole[section] = { ...(whole[section] as object | undefined), [locale]: file.value ?? {} };
  }
  return whole;
}

function placeOf(files: readonly YamlFile[], path: Path): { file: string; line: number } {
  const owner =
    files.find(
      (file) => sectionOf(file).length > 0 && sectionOf(file).every((key, at) => path[at] === key),
    ) ?? files[0]!;
  return { file: owner.file, line: owner.lineOf(path.slice(sectionOf(owner).length)) };
}
