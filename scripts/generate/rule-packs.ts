import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import { sha256Hex } from '../../packages/core/src/advising/inputHash.js';
import { isTarget } from '../../packages/rules/src/deciding/targets.js';
import { FACTS } from '../../packages/rules/src/facts/registry.js';
import {
  type Item,
  itemsSchema,
  type Pack,
  packSchema,
  type Rule,
  type Source,
  sourcesSchema,
  type WordingFile,
  wordingSchema,
} from '../../packages/rules/src/pack/schema.js';
import { ACTIVES } from '../../packages/rules/src/products/actives.js';
import { CONCEPTS } from '../../packages/rules/src/symptoms/concepts/concepts.js';
import { compileTable } from '../../packages/rules/src/table/compileTable.js';
import { compileWording, printBundle } from './compileWording.js';

const rules = new URL('../../packages/rules/', import.meta.url);
const problems: string[] = [];
const packs: { pack: Pack; sha256: string }[] = [];
const items: Record<string, Item> = {};
const sources: Record<string, Source> = {};
const wording: Record<'ko' | 'en', Required<WordingFile>> = { ko: emptyWording(), en: emptyWording() };

for (const name of readdirSync(new URL('packs/', rules)).sort()) readPack(name);
checkWhole();
if (problems.length > 0) {
  console.error(
    `${problems.length} problems in the rule packs:\n${problems.map((line) => `  ${line}`).join('\n')}`,
  );
  process.exit(1);
}
write();

function emptyWording(): Required<WordingFile> {
  return { items: {}, rules: {}, safetyNet: {}, questions: {} };
}

function readPack(name: string): void {
  const files = ['rules', 'items', 'sources', 'wording.ko', 'wording.en'];
  const texts = files.map((file) => readText(`${name}/${file}.yaml`));
  const pack = validate(packSchema, parsed(texts[0]!, `${name}/rules.yaml`), `${name}/rules.yaml`);
  if (!pack) return;
  packs.push({ pack, sha256: sha256Hex(texts.join('\n')) });
  merge(
    items,
    validate(itemsSchema, parsed(texts[1]!, `${name}/items.yaml`) ?? {}, `${name}/items.yaml`) ?? {},
    `${name}/items.yaml`,
  );
  mergeSources(
    validate(sourcesSchema, parsed(texts[2]!, `${name}/sources.yaml`) ?? {}, `${name}/sources.yaml`) ?? {},
    name,
  );
  for (const [locale, index] of [
    ['ko', 3],
    ['en', 4],
  ] as const) {
    const file = `${name}/wording.${locale}.yaml`;
    const words = validate(wordingSchema, parsed(texts[index]!, file) ?? {}, file);
    if (words)
      for (const part of ['items', 'rules', 'safetyNet', 'questions'] as const)
        merge<unknown>(wording[locale][part], words[part], `${file}: ${part}`);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(new URL(`packs/${path}`, rules), 'utf8');
  } catch {
    problems.push(`${path}: missing`);
    return '';
  }
}

function parsed(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    problems.push(`${path}: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
}

function validate<T extends z.ZodType>(schema: T, value: unknown, file: string): z.infer<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues.slice(0, 12))
    problems.push(`${file}: ${located(value, issue.path)}: ${issue.message}`);
  return undefined;
}

/** The path of an issue with the rule's id instead of its position. */
function located(value: unknown, path: readonly PropertyKey[]): string {
  const [first, index, ...rest] = path;
  const id = first === 'rules' && (value as { rules?: { id?: string }[] })?.rules?.[Number(index)]?.id;
  return id ? [id, ...rest].join('.') : path.join('.');
}

function merge<T>(into: Record<string, T>, more: Record<string, T>, file: string): void {
  for (const [key, entry] of Object.entries(more)) {
    if (key in into) problems.push(`${file}: ${key} is defined twice`);
    into[key] = entry;
  }
}

function mergeSources(more: Record<string, Source>, pack: string): void {
  for (const [id, source] of Object.entries(more)) {
    if (id in sources && JSON.stringify(sources[id]) !== JSON.stringify(source))
      problems.push(`${pack}/sources.yaml: ${id} differs from the same id in another pack`);
    sources[id] = source;
  }
}

function checkWhole(): void {
  const all = packs.flatMap(({ pack }) => pack.rules);
  const seen = new Set<string>();
  for (const rule of all) {
    if (seen.has(rule.id)) problems.push(`${rule.id}: duplicate id`);
    seen.add(rule.id);
    for (const id of rule.sources) if (!(id in sources)) problems.push(`${rule.id}: unknown source ${id}`);
    for (const use of rule.care ?? []) {
      const code = typeof use === 'string' ? use : use.item;
      if (!(code in items)) problems.push(`${rule.id}: unknown item ${code}`);
    }
    for (const target of allTargetsOf(rule))
      if (!isKnownTarget(target)) problems.push(`${rule.id}: no item answers to the target ${target}`);
    for (const { sign } of rule.watchFor ?? [])
      for (const locale of ['ko', 'en'] as const)
        if (!(sign in wording[locale].safetyNet))
          problems.push(`${rule.id}: no ${locale} wording for the sign ${sign}`);
    const cautions = Boolean(rule.caution) || rule.ifUnknown === 'ask';
    for (const locale of ['ko', 'en'] as const) {
      const words = wording[locale].rules[rule.id];
      if (!words) problems.push(`${rule.id}: no ${locale} wording`);
      else if (cautions && !words.caution) problems.push(`${rule.id}: no ${locale} caution wording`);
    }
    try {
      compileTable([rule]);
    } catch (error) {
      problems.push(`${rule.id}: ${(error as Error).message} (${(error as { found?: string }).found ?? ''})`);
    }
  }
  for (const [code, item] of Object.entries(items)) {
    for (const locale of ['ko', 'en'] as const)
      if (!(code in wording[locale].items)) problems.push(`item ${code}: no ${locale} wording`);
    for (const id of item.passages)
      if (!passageExists(id)) problems.push(`item ${code}: there is no passage ${id}`);
  }
  for (const locale of ['ko', 'en'] as const) {
    for (const id of Object.keys(wording[locale].rules))
      if (!seen.has(id)) problems.push(`wording.${locale}: no rule ${id}`);
    for (const { question } of FACTS)
      if (question && !(question in wording[locale].questions))
        problems.push(`wording.${locale}: no question ${question}`);
  }
}

function allTargetsOf({ withhold = [], caution = [], defer, neverTogether = [] }: Rule): string[] {
  return [...withhold, ...caution, ...(defer?.targets ?? []), ...neverTogether];
}

/** A target that no item answers to forbids nothing: a slip of the pen, or a rule whose item is gone. `new:` guards what may come. */
function isKnownTarget(target: string): boolean {
  const plain = target.replace(/^new:/, '');
  return Object.entries(items).some(([code, item]) => isTarget(plain, code, item));
}

function passageExists(id: string): boolean {
  try {
    readFileSync(new URL(`../../packages/rag/passages/${id}.md`, import.meta.url));
    return true;
  } catch {
    return false;
  }
}

/** What deciding needs; the reasons for reviewers are a module of their own. */
function slim({ because: _b, sources: _s, status: _t, version: _v, author: _a, ...rule }: Rule) {
  return rule;
}

function write(): void {
  mkdirSync(new URL('src/generated/', rules), { recursive: true });
  const book = {
    packs: packs.map(({ pack, sha256 }) => ({
      id: pack.pack,
      version: pack.version,
      sha256,
      profiles: pack.profiles,
      rules: pack.rules.map(slim),
    })),
    items,
  };
  const rationale = Object.fromEntries(
    packs
      .flatMap(({ pack }) => pack.rules)
      .map(({ id, because, sources: cited, status, version, author }) => [
        id,
        { because, sources: cited, status, version, author },
      ]),
  );
  const json = JSON.stringify(JSON.stringify(book));
  writeFileSync(
    new URL('src/generated/book.ts', rules),
    `// Made by \`npm run generate\` from packs/*.yaml.\nimport type { RuleBook } from '../pack/RuleBook.js';\nexport const BOOK = JSON.parse(${json}) as RuleBook;\n`,
  );
  const reasons = JSON.stringify(JSON.stringify({ rationale, sources }));
  writeFileSync(
    new URL('src/generated/rationale.ts', rules),
    `// Made by \`npm run generate\` from packs/*.yaml.\nimport type { Rationale } from '../pack/RuleBook.js';\nexport const RATIONALE = JSON.parse(${reasons}) as Rationale;\n`,
  );
  for (const locale of ['ko', 'en'] as const) {
    const { plain, templates } = compileWording({ ...wording[locale] });
    for (const concept of CONCEPTS) plain[`label.${concept.code}`] = concept[locale];
    for (const active of ACTIVES) plain[`label.using.${active.code}`] = active[locale];
    writeFileSync(
      new URL(`src/generated/wording.${locale}.ts`, rules),
      printBundle(plain, templates, '@skin-advise/core'),
    );
  }
  const count = packs.reduce((sum, { pack }) => sum + pack.rules.length, 0);
  console.log(
    `${count} rules in ${packs.length} packs, ${Object.keys(items).length} items, ${Object.keys(sources).length} sources`,
  );
}
