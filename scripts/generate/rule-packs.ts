// Reads packages/rules/packs, checks them, and writes packages/rules/src/generated.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LOCALES } from '@skin-advise/core';
import { parse } from 'yaml';
import { type Assembled, assemblePacks } from '../../packages/rules/src/loading/assemblePacks.js';
import { BARE, checkPacks } from '../../packages/rules/src/loading/checking/checkPacks.js';
import type { Ground } from '../../packages/rules/src/loading/checking/Draft.js';
import { flattenTexts } from '../../packages/rules/src/loading/compileTexts.js';
import {
  PACK_FILES,
  type PackText,
  parsePacks,
} from '../../packages/rules/src/loading/parsing/parsePacks.js';
import { showProblem } from '../../packages/rules/src/loading/showProblem.js';
import { ACTIVES } from '../../packages/rules/src/products/actives.js';
import { CONCEPTS } from '../../packages/rules/src/symptoms/concepts/concepts.js';
import { compileWording, printBundle } from './compileWording.js';

const rules = new URL('../../packages/rules/', import.meta.url);
const out = new URL('src/generated/', rules);

const { parts, problems: unread } = parsePacks(packTexts());
const problems = unread.length > 0 ? unread : checkPacks(parts, ground());
if (problems.length > 0) {
  console.error(`${problems.length} problems in the rule packs:\n`);
  console.error(problems.map(showProblem).join('\n\n'));
  process.exit(1);
}
write(assemblePacks(parts));

/** A shipped pack has all its files. */
function packTexts(): PackText[] {
  const names = readdirSync(new URL('packs/', rules)).sort();
  return names.flatMap((name) =>
    Object.keys(PACK_FILES).map((file) => ({
      file: `packs/${name}/${file}`,
      text: readFileSync(new URL(`packs/${name}/${file}`, rules), 'utf8'),
    })),
  );
}

/** Packs may name the guidance and the headlines of the other packages. */
function ground(): Ground {
  const packages = new URL('../', rules);
  const core = (locale: string) => readFileSync(new URL(`core/wording/${locale}.yaml`, packages), 'utf8');
  const keys = LOCALES.map(
    (locale) => [locale, new Map(flattenTexts(parse(core(locale)) as object))] as const,
  );
  const passages = readdirSync(new URL('rag/passages/', packages), { recursive: true, encoding: 'utf8' });
  return {
    ...BARE,
    hasText: (locale, key) => new Map(keys).get(locale)!.has(key),
    passages: new Set(passages.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3))),
  };
}

function write({ book, rationale, texts }: Assembled): void {
  mkdirSync(out, { recursive: true });
  const module = (name: string, constant: string, type: string, value: object) =>
    writeFileSync(
      new URL(`${name}.ts`, out),
      [
        '// Made by `npm run generate` from packs/*.yaml.',
        `import type { ${type} } from '../pack/RuleBook.js';`,
        `export const ${constant} = JSON.parse(${JSON.stringify(JSON.stringify(value))}) as ${type};`,
        '',
      ].join('\n'),
    );
  module('book', 'BOOK', 'RuleBook', book);
  module('rationale', 'RATIONALE', 'Rationale', rationale);
  for (const locale of LOCALES) {
    const { plain, templates } = compileWording(texts[locale]);
    for (const concept of CONCEPTS) plain[`label.${concept.code}`] = concept[locale];
    for (const active of ACTIVES) plain[`label.using.${active.code}`] = active[locale];
    writeFileSync(new URL(`wording.${locale}.ts`, out), printBundle(plain, templates, '@skin-advise/core'));
  }
  const count = book.packs.reduce((sum, pack) => sum + pack.rules.length, 0);
  const [items, sources] = [book.items, rationale.sources].map((all) => Object.keys(all).length);
  console.log(`${count} rules in ${book.packs.length} packs, ${items} items, ${sources} sources`);
}
