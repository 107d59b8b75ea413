import { type Advice, type Advisor, parseJson, renderJson, SkinAdviseError } from '@skin-advise/core';
import type { Confusion } from '@skin-advise/rules';
import type { AdvisorOptions } from '../createAdvisor.js';
import { VERSION } from '../version.js';
import { colourWanted } from './colourWanted.js';
import { formatList, help } from './help.js';
import type { Io } from './Io.js';
import { type Input, readInput } from './input.js';
import { type Arguments, readArguments, usage } from './options.js';
import { readText } from './readText.js';
import { SAMPLES, sampleUrl } from './samples.js';
import { showError } from './showError.js';
import { storeNamed } from './store/storeNamed.js';

/**
 * The command line as a function: arguments and a world in, an exit code out.
 *
 * @returns 0 advised, 1 unexpected error or (of `guard`) a text refused, 2 bad input or usage
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    if (argv[0] === 'rules') return await runCommand(argv.slice(1), io);
    if (argv[0] === 'search') return await searchCommand(argv.slice(1), io);
    if (argv[0] === 'index') return await indexCommand(argv.slice(1), io);
    if (argv[0] === 'guard') return await guardCommand(argv.slice(1), io);
    const args = readArguments(argv);
    const text = await answer(args, io);
    if (args.out === undefined) io.out(text);
    else save(args.out, text, io);
    return 0;
  } catch (error) {
    const { text, exitCode } = showError(error);
    io.err(text);
    return exitCode;
  }
}

/** Looking at rules has its own options; none of it is loaded for advising. */
async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  const { runRules } = await import('./rules/runRules.js');
  const { text, exitCode = 0 } = await runRules(argv, io);
  io.out(text);
  return exitCode;
}

/** So has looking for guidance. */
async function searchCommand(argv: readonly string[], io: Io): Promise<number> {
  const { runSearch } = await import('./search/runSearch.js');
  io.out(await runSearch(argv, io));
  return 0;
}

/** And building an index of passages. */
async function indexCommand(argv: readonly string[], io: Io): Promise<number> {
  const { runIndex } = await import('./index/runIndex.js');
  io.out(await runIndex(argv, io));
  return 0;
}

/** And judging a text about an advice. */
async function guardCommand(argv: readonly string[], io: Io): Promise<number> {
  const { runGuard } = await import('./guard/runGuard.js');
  const { text, exitCode } = await runGuard(argv, io);
  io.out(text);
  return exitCode;
}

async function answer(args: Arguments, io: Io): Promise<string> {
  const [command] = args.words;
  if (args.version) return `${VERSION}\n`;
  if (args.help || command === undefined || command === 'help') return help(args.locale);
  if (command === 'formats') return formatList();
  if (['rules', 'index', 'search', 'guard'].includes(command))
    throw usage(`${command} comes first`, 'options before it', `skin-advise ${command} --help`);
  const advisor = await advisorFor(args, io);
  const { value, options } = command === 'sample' ? sample(args, io) : input(args, io);
  return render(await advisor.advise(value, { ...options, locale: args.locale }), args, io);
}

/** Help and errors of usage need none of the rules; reading rules needs more than most runs do. */
async function advisorFor(args: Arguments, io: Io): Promise<Advisor> {
  const { rulePaths, confusionFile } = args;
  const { createAdvisor } = await import('../createAdvisor.js');
  const rules = rulePaths.length > 0 ? (await import('./loadPacks.js')).loadPacks(rulePaths, io) : undefined;
  const confusion =
    confusionFile === undefined
      ? undefined
      : (parseJson(readText(confusionFile, io, 'a confusion table'), confusionFile) as Confusion);
  return createAdvisor({ rules, confusion, ...(await retrieverFor(args, io)) });
}

/** Guidance of the index or the store that was named, none at all, or the shipped one. */
async function retrieverFor(
  { guidance, indexFile, place }: Arguments,
  io: Io,
): Promise<Pick<AdvisorOptions, 'retriever'>> {
  const store = storeNamed(place);
  if (!guidance) return { retriever: null };
  if (store) {
    const { storeRetriever } = await import('./store/storeRetriever.js');
    return { retriever: await storeRetriever(store, io) };
  }
  if (indexFile === undefined) return {};
  const { retrieverOf } = await import('./index/retrieverOf.js');
  return { retriever: await retrieverOf(indexFile) };
}

function input({ words, personFile, reading }: Arguments, io: Io): Input {
  const [file, ...more] = words;
  if (more.length > 0) throw usage('One result at a time', words.join(' '), 'one file');
  return readInput(file!, personFile, reading, io);
}

function sample({ words: [, name = 'scalp'], reading }: Arguments, io: Io): Input {
  const found =
    SAMPLES[name] ?? Object.values(SAMPLES).find(({ file }) => file === `${name}.json` || file === name);
  if (!found) throw usage(`There is no sample ${name}`, name, Object.keys(SAMPLES).join(', '));
  const read = (file: string) => parseJson(io.readFile(sampleUrl(file).pathname), file);
  const stated = Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined));
  const person = found.person === undefined ? undefined : read(found.person);
  return { value: read(found.file), options: { ...found.options, ...stated, person } };
}

/** Renderers are loaded when asked for: JSON needs neither wrapping nor colour. */
async function render(advice: Advice, args: Arguments, io: Io): Promise<string> {
  if (args.format === 'json') return renderJson(advice);
  const { renderMarkdown, renderText } = await import('../render.js');
  if (args.format === 'md') return renderMarkdown(advice, { explain: args.explain });
  const toTerminal = io.columns !== undefined && args.out === undefined;
  return renderText(advice, {
    explain: args.explain,
    width: io.columns,
    color: colourWanted(io, toTerminal),
  });
}

function save(path: string, text: string, io: Io): void {
  try {
    io.writeFile(path, text);
  } catch (cause) {
    throw new SkinAdviseError({
      code: 'cannot_write',
      message: 'This file cannot be written',
      path,
      found: (cause as NodeJS.ErrnoException).code ?? 'an error',
      expected: 'a path in a folder that exists',
      hint: 'Create the folder first, or choose another path',
      cause,
    });
  }
}
