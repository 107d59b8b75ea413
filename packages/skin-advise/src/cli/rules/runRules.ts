import { didYouMean } from '@skin-advise/core';
import type { Io } from '../Io.js';
import { localeIn } from '../localeIn.js';
import { usage } from '../options.js';
import { overview } from './overview.js';
import type { Answer } from './RulesCommand.js';
import { COMMANDS } from './registry.js';

/** `skin-advise rules …`: finds the subcommand and runs it, or says what there is. */
export async function runRules(argv: readonly string[], io: Io): Promise<Answer> {
  const [name, ...rest] = argv;
  const asksHelp = argv.some((word) => word === '--help' || word === '-h');
  if (name === undefined || name === 'help' || name.startsWith('-'))
    return { text: overview(localeIn(argv)) };
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const known = Object.keys(COMMANDS);
    throw usage(`rules has no ${name}`, name, `${known.join(', ')}. ${didYouMean(known, name, '')}`.trim());
  }
  const { run, help } = await command.load();
  return asksHelp ? { text: help[localeIn(argv)] } : run(rest, io);
}
