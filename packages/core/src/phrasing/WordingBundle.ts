/**
 * Texts of one locale, compiled ahead: plain sentences as they are, sentences with variables as Handlebars templates.
 * Made by `npm run generate` from YAML.
 */
export interface WordingBundle {
  readonly plain: Readonly<Record<string, string>>;
  /** Handlebars template specifications. */
  readonly templates: Readonly<Record<string, unknown>>;
}
