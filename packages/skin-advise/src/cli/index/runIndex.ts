import { didYouMean } from '@skin-advise/core';
import type { Io } from '../Io.js';
import { localeIn } from '../localeIn.js';
import { usage } from '../options.js';
import { build } from './build.js';
import { INDEX_HELP } from './help.js';
import { info } from './info.js';

const COMMANDS = { build, info } as const;

/** `skin-advise index …`: builds an index of one's own passages, or says what is in one. */
export async function runIndex(argv: readonly string[], io: Io): Promise<string> {
  const [name, ...rest] = argv;
  const asksHelp = argv.some((word) => word === '--help' || word === '-h');
  if (name === undefined || name === 'help' || asksHelp) return INDEX_HELP[localeIn(argv)];
  if (!Object.hasOwn(COMMANDS, name)) {
    const known = Object.keys(COMMANDS);
    throw usage(`index has no ${name}`, name, `${known.join(', ')}. ${didYouMean(known, name, '')}`.trim());
  }
  return COMMANDS[name as keyof typeof COMMANDS](rest, io);
}
