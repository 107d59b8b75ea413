import Handlebars from 'handlebars';

/**
 * Strict: a variable that the code does not give is an error when the text is rendered, never an empty gap in a sentence.
 * The helpers are those of core's createWording.
 */
const OPTIONS: PrecompileOptions = {
  strict: true,
  noEscape: true,
  knownHelpers: { josa: true, range: true, list: true },
  knownHelpersOnly: true,
};

/** The JavaScript of a text with variables. */
export const precompileText = (text: string): string => String(Handlebars.precompile(text, OPTIONS));

/** The same, ready to run; Handlebars itself makes functions of its templates in this way. */
export const compileText = (text: string): unknown => new Function(`return ${precompileText(text)}`)();

export const hasVariables = (text: string): boolean => text.includes('{{');

/** Nested texts as dotted keys. */
export function* flattenTexts(node: object, prefix = ''): Generator<[key: string, text: string]> {
  for (const [key, value] of Object.entries(node)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') yield [path, value.normalize('NFC').replace(/\n+$/u, '')];
    else if (value && typeof value === 'object') yield* flattenTexts(value, path);
  }
}
