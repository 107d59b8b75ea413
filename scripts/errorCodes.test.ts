import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../packages/', import.meta.url);
const DOCS = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');

/** The object that an error is made from, up to the end of its code. */
const MADE = /(?:\bfail\(|new SkinAdviseError\()\s*\{[^}]*?\bcode(?::([\s\S]*?))?,\s/g;

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/]+\/src\/.*\.ts$/.test(path))
  .filter((path) => !/\.test\.ts$|\/generated\//.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }));

/** Every code that an error is made with, and where. A code that is passed on from an error is none of its own. */
const made = sources.flatMap(({ path, text }) =>
  [...text.matchAll(MADE)].map(([, code]) => ({
    path,
    codes: [...(code ?? '').matchAll(/(?<!=== )'([a-z_]+)'/g)].map(([, name]) => name!),
    passedOn: code === undefined && /\bcode\b[^}]*\} = error\b/.test(text),
  })),
);
const codes = new Set(made.flatMap((entry) => entry.codes));
const headings = [...DOCS.matchAll(/^### `([a-z_]+)`$/gm)].map(([, name]) => name!);

describe('docs/errors.md', () => {
  it('is checked against every place that makes an error', () => {
    expect(codes.size).toBeGreaterThan(50);
    expect(
      made.filter((entry) => entry.codes.length === 0 && !entry.passedOn).map(({ path }) => path),
    ).toEqual([]);
  });

  it('has a heading for every code', () => {
    expect([...codes].filter((code) => !headings.includes(code)).sort()).toEqual([]);
  });

  it('has no heading for a code that nothing uses, and none twice', () => {
    expect(headings.filter((code) => !codes.has(code))).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('says under each heading when it happens and what to do', () => {
    const sections = DOCS.split(/^### /m).slice(1);
    expect(sections).toHaveLength(codes.size);
    for (const section of sections) expect(section.split('\n').slice(1).join(' ').length).toBeGreaterThan(60);
  });
});
