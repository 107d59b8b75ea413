import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { flattenTexts } from '../../packages/rules/src/loading/compileTexts.js';
import { compileWording, printBundle } from './compileWording.js';

const core = new URL('../../packages/core/', import.meta.url);
const read = (locale: string) =>
  parse(readFileSync(new URL(`wording/${locale}.yaml`, core), 'utf8')) as object;

mkdirSync(new URL('src/generated/', core), { recursive: true });
const keys = (locale: string) => new Set([...flattenTexts(read(locale))].map(([key]) => key));
const [ko, en] = [keys('ko'), keys('en')];
const lone = [...ko].filter((key) => !en.has(key)).concat([...en].filter((key) => !ko.has(key)));
if (lone.length > 0) throw new Error(`packages/core/wording: in one locale only: ${lone.join(', ')}`);
for (const locale of ['ko', 'en']) {
  const { plain, templates } = compileWording(read(locale));
  writeFileSync(
    new URL(`src/generated/wording.${locale}.ts`, core),
    printBundle(plain, templates, '../phrasing/WordingBundle.js'),
  );
}
