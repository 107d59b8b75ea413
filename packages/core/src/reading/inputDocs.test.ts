import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONDITIONS } from '../vocabulary/condition.js';
import { PROFILES } from '../vocabulary/profile.js';
import { FORMAT_NAMES } from './FormatName.js';
import { LABEL_MAPS, LABEL_ORDERS } from './labels/labelOrders.js';
import { PERSON_FIELDS } from './person/personFields.js';
import { readPerson } from './person/readPerson.js';
import type { ReadOptions } from './ReadOptions.js';
import { readResult } from './readResult.js';

const DOCS = readFileSync(new URL('../../../../docs/input.md', import.meta.url), 'utf8');
const section = (title: string) => DOCS.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

const FLAGS = {
  item: 'item',
  polarity: 'polarity',
  'label-order': 'labelOrder',
  'grade-map': 'gradeMap',
} as const;

/** The example of a format, with the options that its text names. */
const EXAMPLES = section('Formats')
  .split(/^### /m)
  .slice(1)
  .map((part) => {
    const name = /^`([^`]+)`/.exec(part)?.[1] ?? '';
    const json = /```json\n([\s\S]*?)```/.exec(part)?.[1] ?? '';
    const named = [...part.matchAll(/`--([a-z-]+) ([^`]+)`/g)].flatMap(([, flag, value]) =>
      Object.hasOwn(FLAGS, flag!) ? [[FLAGS[flag as keyof typeof FLAGS], value!] as const] : [],
    );
    return { name, json, options: Object.fromEntries(named) as ReadOptions };
  });

describe('docs/input.md', () => {
  it('gives one example of every format, in their order', () => {
    expect(EXAMPLES.map(({ name }) => name)).toEqual([...FORMAT_NAMES]);
  });

  it.each(EXAMPLES)('its example of $name is read as that', ({ name, json, options }) => {
    const { format, findings, notices } = readResult(JSON.parse(json), options);
    expect(format).toBe(name);
    expect(findings.length).toBeGreaterThan(0);
    expect(notices.map(({ code }) => code)).not.toContain('unknown_keys');
  });

  it('its first example is read without a notice', () => {
    const commented = /```jsonc\n([\s\S]*?)```/.exec(DOCS)?.[1] ?? '';
    const read = readResult(JSON.parse(commented.replace(/ \/\/ .*$/gm, '')));
    expect(read.notices).toEqual([]);
    expect(read).toMatchObject({
      profile: 'scalp',
      person: { age: 34 },
      history: [{ values: { dandruff: 1 } }],
    });
  });

  it('lists every condition with its Korean name', () => {
    for (const profile of PROFILES)
      for (const { code, ko } of CONDITIONS[profile])
        expect(section('Conditions')).toContain(`\`${code}\` ${ko}`);
  });

  const rows = [...section('Metadata').matchAll(/^\| `(\w+)` \|.*\| `(\{.*\})` \|$/gm)];

  it('lists every metadata key', () => {
    const text = section('Metadata');
    for (const { keys } of PERSON_FIELDS) expect(text).toContain(`\`${keys[0]}\``);
    expect(rows.length).toBeGreaterThan(25);
  });

  it.each(rows.map(([, key, example]) => [key, example] as const))(
    'its example of %s is read: %s',
    (key, example) => {
      const metadata = JSON.parse(example!) as Record<string, unknown>;
      expect(Object.keys(metadata)).toEqual([key]);
      const { person, unknownKeys } = readPerson(metadata, '$.metadata');
      expect(unknownKeys).toEqual([]);
      expect(Object.keys(person)).toHaveLength(1);
    },
  );

  it('names every known order of labels', () => {
    for (const name of [...Object.keys(LABEL_MAPS), ...Object.keys(LABEL_ORDERS)])
      expect(section('Options') + section('Formats')).toContain(`\`${name}\``);
  });

  it('names every notice that reading may give', () => {
    const folder = new URL('./', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(?<!\.test)\.ts$/.test(path),
    );
    const codes = sources.flatMap((path) =>
      [...readFileSync(new URL(path, folder), 'utf8').matchAll(/code: '([a-z_]+)', params/g)].map(
        ([, code]) => code!,
      ),
    );
    expect(new Set(codes).size).toBeGreaterThan(10);
    for (const code of codes) expect(section('Notices')).toContain(`\`${code}\``);
  });
});
