import Handlebars from 'handlebars';

const HELPERS = { josa: true, range: true, list: true };

/**
 * Flattens nested texts to dotted keys and precompiles those with variables. Strict: a variable that the code does not
 * give is an error when the text is rendered, never an empty gap in a sentence.
 */
export function compileWording(nested: object): {
  plain: Record<string, string>;
  templates: Record<string, string>;
} {
  const plain: Record<string, string> = {};
  const templates: Record<string, string> = {};
  for (const [key, text] of flatten(nested, '')) {
    if (!text.includes('{{')) plain[key] = text;
    else templates[key] = String(Handlebars.precompile(text, options));
  }
  return { plain, templates };
}

const options: PrecompileOptions = {
  strict: true,
  noEscape: true,
  knownHelpers: HELPERS,
  knownHelpersOnly: true,
};

export function* flatten(node: object, prefix: string): Generator<[string, string]> {
  for (const [key, value] of Object.entries(node)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') yield [path, value.normalize('NFC').replace(/\n+$/u, '')];
    else if (value && typeof value === 'object') yield* flatten(value, path);
  }
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
