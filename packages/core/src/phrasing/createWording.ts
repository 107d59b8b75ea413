import { josa } from 'es-hangul';
// Its types alone: the runtime is built into this package.
import type Handlebars from 'handlebars';
import type { Wording } from '../advising/ports.js';
import { SkinAdviseError } from '../errors/SkinAdviseError.js';
import runtime from '../generated/handlebarsRuntime.js';
import type { Locale } from '../vocabulary/locale.js';
import type { WordingBundle } from './WordingBundle.js';

type Params = Readonly<Record<string, unknown>>;
type Particle = Parameters<typeof josa>[1];

/** The helpers that templates may use. */
function engineFor(locale: Locale): typeof Handlebars {
  // The runtime's own types leave out what it is for.
  const engine = (runtime as unknown as typeof Handlebars).create();
  const between = locale === 'ko' ? '~' : '–';
  /** {{josa word "을/를"}}: the word with the particle its last sound asks for. */
  engine.registerHelper('josa', (word: unknown, particle: Particle) => withJosa(String(word), particle));
  /** {{range pair}}: 3~5 in Korean, 3–5 in English. */
  engine.registerHelper('range', (value: unknown) =>
    Array.isArray(value) ? value.join(between) : String(value),
  );
  /** {{list words}}: a, b, c */
  engine.registerHelper('list', (value: unknown) =>
    Array.isArray(value) ? value.join(', ') : String(value),
  );
  return engine;
}

const CLOSING = /[)\]”"'’》]+$/;

/** Particles follow the sound of the word itself, so closing brackets and quotes are looked through. */
function withJosa(word: string, particle: Particle): string {
  const closing = CLOSING.exec(word)?.[0] ?? '';
  const spoken = word.slice(0, word.length - closing.length).replace(/\([^)]*$/, '');
  return `${word}${josa(spoken === '' ? word : spoken, particle).slice((spoken === '' ? word : spoken).length)}`;
}

/** Joins bundles into the wording of one locale; a later bundle's text replaces an earlier one's. */
export function createWording(locale: Locale, ...bundles: readonly WordingBundle[]): Wording {
  const plain = Object.assign({}, ...bundles.map((bundle) => bundle.plain)) as Record<string, string>;
  const specs = Object.assign({}, ...bundles.map((bundle) => bundle.templates)) as Record<string, unknown>;
  const engine = engineFor(locale);
  const compiled = new Map<string, (params: Params) => string>();
  return {
    locale,
    has: (key) => key in plain || key in specs,
    text: (key, params = {}) => {
      const sentence = plain[key];
      if (sentence !== undefined) return sentence;
      if (!(key in specs)) throw missing(key, locale);
      const template = compiled.get(key) ?? engine.template(specs[key] as TemplateSpecification);
      compiled.set(key, template);
      return template(params);
    },
  };
}

function missing(key: string, locale: Locale): SkinAdviseError {
  return new SkinAdviseError({
    code: 'missing_wording',
    message: `There is no ${locale} text for ${key}`,
    path: key,
    hint: 'Add it to the wording file of its pack',
  });
}
