import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundle as enBundle } from '../wording/en.js';
import { bundle as koBundle } from '../wording/ko.js';
import { createWording } from './createWording.js';

const bundles = { ko: koBundle, en: enBundle };

const ko = createWording('ko', bundles.ko);
const en = createWording('en', bundles.en);

describe('createWording', () => {
  it.each([
    ['비듬', '비듬이'],
    ['탈모', '탈모가'],
    ['모낭홍반/농포', '모낭홍반/농포가'],
    ['항진균 샴푸(케토코나졸 2%)', '항진균 샴푸(케토코나졸 2%)가'],
    ['“붉은기”', '“붉은기”가'],
  ])('puts the particle that %s asks for', (condition, expected) => {
    expect(ko.text('change.flag_true', { label: condition })).toContain(expected);
  });

  it('has the same keys in both locales', () => {
    const keys = (bundle: (typeof bundles)['ko']) =>
      [...Object.keys(bundle.plain), ...Object.keys(bundle.templates)].sort();
    expect(keys(bundles.en)).toEqual(keys(bundles.ko));
  });

  it('has a sentence for every notice that reading can give', () => {
    const folder = new URL('../reading/', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.test)\.ts$/.test(name),
    );
    const text = sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    const codes = [...text.matchAll(/code: '(\w+)', params:/g)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !ko.has(`notice.${code}`))).toEqual([]);
  });

  it('fails on a missing variable instead of leaving a gap in a sentence', () => {
    expect(() => ko.text('fact.age', {})).toThrow();
  });

  it('names an unknown key', () => {
    expect(() => en.text('no.such.text')).toThrowError(
      expect.objectContaining({ code: 'missing_wording', path: 'no.such.text' }),
    );
  });

  it('lets a later bundle replace a text', () => {
    const changed = createWording('ko', bundles.ko, { plain: { 'level.emergency': '위급' }, templates: {} });
    expect(changed.text('level.emergency')).toBe('위급');
  });
});
