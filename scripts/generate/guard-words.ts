// What the guard of core needs from elsewhere, so that core imports neither rules nor a wording bundle:
// packages/core/src/generated/guardMessages.ts (sentences of its findings) and guardWords.ts (names of products, by what they contain).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ACTIVES } from '../../packages/rules/src/products/actives.js';
import { NAMES } from '../../packages/rules/src/products/names.js';

const core = new URL('../../packages/core/', import.meta.url);
const out = new URL('src/generated/', core);

const messages = (locale: string) =>
  (parse(readFileSync(new URL(`wording/${locale}.yaml`, core), 'utf8')) as { guard: Record<string, string> })
    .guard;

/** Names by active, the substance's own first. */
const names = ACTIVES.map(({ code, ko, en }) => [
  code,
  [...new Set([ko, en, ...(NAMES[code] ?? '').split(' ')].map((name) => name.toLowerCase()))].filter(Boolean),
]);

/** The 2,350 syllables of KS X 1001: Korean text of everyday use is written with these. */
function everydaySyllables(): string {
  const decoder = new TextDecoder('euc-kr');
  const rows = Array.from({ length: 0xc8 - 0xb0 + 1 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  return rows.map((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))).join('')).join('');
}

mkdirSync(out, { recursive: true });
const note = '// Made by `npm run generate`; edit the sources it names instead.\n';
writeFileSync(
  new URL('guardMessages.ts', out),
  `${note}import type { GuardCode } from '../guard/GuardFinding.js';\nimport type { Locale } from '../vocabulary/locale.js';\nexport const GUARD_MESSAGES: Readonly<Record<Locale, Readonly<Record<GuardCode, string>>>> = ${JSON.stringify({ ko: messages('ko'), en: messages('en') })};\n`,
);
writeFileSync(
  new URL('guardWords.ts', out),
  `${note}export const ACTIVE_NAMES: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(names))};\nexport const EVERYDAY_SYLLABLES = ${JSON.stringify(everydaySyllables())};\n`,
);
