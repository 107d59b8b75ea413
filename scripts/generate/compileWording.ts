import { flattenTexts, hasVariables, precompileText } from '../../packages/rules/src/loading/compileTexts.js';

/** Flattens nested texts to dotted keys, and precompiles those with variables. */
export function compileWording(nested: object): {
  plain: Record<string, string>;
  templates: Record<string, string>;
} {
  const plain: Record<string, string> = {};
  const templates: Record<string, string> = {};
  for (const [key, text] of flattenTexts(nested)) {
    if (hasVariables(text)) templates[key] = precompileText(text);
    else plain[key] = text;
  }
  return { plain, templates };
}

/** The bundle as a TypeScript module. */
export function printBundle(
  plain: Record<string, string>,
  templates: Record<string, string>,
  core: string,
): string {
  const specs = Object.entries(templates).map(([key, code]) => `${JSON.stringify(key)}: ${code}`);
  return [
    '// Made by `npm run generate`; edit the YAML instead.',
    '// @ts-nocheck: Handlebars prints plain JavaScript.',
    `import type { WordingBundle } from '${core}';`,
    `const plain = JSON.parse(${JSON.stringify(JSON.stringify(plain))});`,
    `export const bundle: WordingBundle = { plain, templates: {\n${specs.join(',\n')}\n} };`,
    '',
  ].join('\n');
}
