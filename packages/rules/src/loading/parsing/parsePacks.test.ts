import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOOK } from '../../generated/book.js';
import { checkPacks } from '../checking/checkPacks.js';
import { PACK_FILES, parsePacks } from './parsePacks.js';

const PACKS = new URL('../../../packs/', import.meta.url);
const texts = readdirSync(PACKS)
  .sort()
  .flatMap((name) =>
    Object.keys(PACK_FILES).map((file) => ({
      file: `${name}/${file}`,
      text: readFileSync(new URL(`${name}/${file}`, PACKS), 'utf8'),
    })),
  );

const one = (text: string, file = 'clinic.yaml') => parsePacks([{ file, text }]);

describe('the shipped packs', () => {
  it('are read folder by folder, with the fingerprints that advice names', () => {
    const { parts, problems } = parsePacks(texts);
    expect(problems).toEqual([]);
    expect(parts.map(({ sha256 }) => sha256)).toEqual(BOOK.packs.map(({ sha256 }) => sha256));
  });

  it('place what they hold in the file that holds it', () => {
    const { parts } = parsePacks(texts);
    const scalp = parts.find(({ file }) => file === 'scalp')!;
    expect(scalp.placeOf(['pack']).file).toBe('scalp/rules.yaml');
    expect(scalp.placeOf(['rules', 0, 'id'])).toEqual({ file: 'scalp/rules.yaml', line: 11 });
    expect(scalp.placeOf(['items', 'wash_out_dye', 'order']).file).toBe('scalp/items.yaml');
    expect(scalp.placeOf(['wording', 'en', 'items']).file).toBe('scalp/wording.en.yaml');
  });

  it('have nothing wrong with them but the headlines that core words', () => {
    const found = checkPacks(parsePacks(texts).parts);
    expect(found.map(({ message }) => message)).toEqual(['There is no such headline']);
  });
});

describe('parsePacks', () => {
  it('reads files of other names each as a pack of its own, in the order given', () => {
    const { parts } = parsePacks([
      { file: 'b/two.yaml', text: 'pack: two' },
      { file: 'a/one.yaml', text: 'pack: one' },
    ]);
    expect(parts.map(({ value }) => value)).toEqual([{ pack: 'two' }, { pack: 'one' }]);
  });

  it('joins a folder whatever the order of its files', () => {
    const files = [
      { file: 'c/wording.ko.yaml', text: 'rules: {}' },
      { file: 'c/items.yaml', text: 'a: 1' },
      { file: 'c/rules.yaml', text: 'pack: c' },
    ];
    const value = { pack: 'c', items: { a: 1 }, wording: { ko: { rules: {} } } };
    for (const order of [files, [...files].reverse()])
      expect(parsePacks(order).parts[0]).toMatchObject({ file: 'c', value });
  });

  it('refuses items that are in rules.yaml and beside it', () => {
    const { problems } = parsePacks([
      { file: 'c/rules.yaml', text: 'pack: c\nitems: {}' },
      { file: 'c/items.yaml', text: 'a: 1' },
    ]);
    expect(problems).toMatchObject([{ file: 'c/rules.yaml', line: 2, message: 'This is given twice' }]);
  });

  it('names the line of a deep value, and of the nearest thing above one that is missing', () => {
    const { parts } = one('pack: c\nrules:\n  - id: a\n    when:\n      all:\n        - x\n        - y\n');
    expect(parts[0]!.placeOf(['rules', 0, 'when', 'all', 1]).line).toBe(7);
    expect(parts[0]!.placeOf(['rules', 0, 'because']).line).toBe(3);
    expect(parts[0]!.placeOf(['rules', 4]).line).toBe(2);
    expect(parts[0]!.placeOf([])).toEqual({ file: 'clinic.yaml', line: 1 });
  });

  it('reads a byte order mark, Windows line ends and anchors', () => {
    const { parts, problems } = one('\uFEFFpack: c\r\na: &x [1]\r\nb: *x\r\n');
    expect(problems).toEqual([]);
    expect(parts[0]!.value).toEqual({ pack: 'c', a: [1], b: [1] });
    expect(parts[0]!.placeOf(['b', 0]).file).toBe('clinic.yaml');
  });

  it('does not unfold aliases into gigabytes', () => {
    const line = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`;
    const bomb = ['a: &a [x, x]', line('b', 'a'), line('c', 'b'), line('d', 'c'), line('e', 'd')].join('\n');
    expect(one(bomb).problems).toMatchObject([{ message: 'The aliases cannot be resolved' }]);
  });

  it('refuses two documents in one file', () => {
    expect(one('pack: a\n---\npack: b\n').problems).toHaveLength(1);
  });
});
