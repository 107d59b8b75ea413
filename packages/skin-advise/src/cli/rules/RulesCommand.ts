import type { Locale } from '@skin-advise/core';
import type { Io } from '../Io.js';

/** What a subcommand prints. An exit code other than 0 says that it found what it looked for trouble in. */
export interface Answer {
  readonly text: string;
  readonly exitCode?: number;
}

/** One subcommand of `skin-advise rules`. */
export interface RulesCommand {
  readonly help: Readonly<Record<Locale, string>>;
  /** @throws SkinAdviseError for bad usage and rules that cannot be loaded */
  run(argv: readonly string[], io: Io): Promise<Answer>;
}
