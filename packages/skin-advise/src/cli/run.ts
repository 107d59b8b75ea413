import { type Advice, parseJson, renderJson, SkinAdviseError } from '@skin-advise/core';
import { VERSION } from '../version.js';
import { formatList, help } from './help.js';
import type { Io } from './Io.js';
import { type Arguments, readArguments, usage } from './options.js';
import { SAMPLES, sampleUrl } from './samples.js';
import { showError } from './showError.js';

/**
 * The command line as a function: arguments and a world in, an exit code out.
 *
 * @returns 0 advised, 1 unexpected error, 2 bad input or usage
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
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

async function answer(args: Arguments, io: Io): Promise<string> {
  const [command] = args.words;
  if (args.version) return `${VERSION}\n`;
  if (args.help || command === undefined || command === 'help') return help(args.locale);
  if (command === 'formats') return formatList();
  // Help and errors of usage need none of the rules.
  const { createAdvisor } = await import('../createAdvisor.js');
  const advisor = createAdvisor(args.guidance ? {} : { retriever: null });
  const { value, options } = command === 'sample' ? sample(args, io) : input(args, io);
  return render(await advisor.advise(value, { ...options, locale: args.locale }), args, io);
}

function input({ words, personFile, reading }: Arguments, io: Io) {
  const [file, ...more] = words;
  if (more.length > 0) throw usage('One result at a time', words.join(' '), 'one file');
  const text = file === '-' ? io.readStdin() : readText(file!, io);
  const value = parseJson(text, file === '-' ? 'standard input' : file!);
  const person = personFile === undefined ? undefined : parseJson(readText(personFile, io), personFile);
  return { value, options: { ...reading, person } };
}

function sample({ words: [, name = 'scalp'], reading }: Arguments, io: Io) {
  const found =
    SAMPLES[name] ?? Object.values(SAMPLES).find(({ file }) => file === `${name}.json` || file === name);
  if (!found) throw usage(`There is no sample ${name}`, name, Object.keys(SAMPLES).join(', '));
  const read = (file: string) => parseJson(io.readFile(sampleUrl(file).pathname), file);
  const stated = Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined));
  const person = found.person === undefined ? undefined : read(found.person);
  return { value: read(found.file), options: { ...found.options, ...stated, person } };
}

function readText(path: string, io: Io): string {
  try {
    return io.readFile(path);
  } catch (cause) {
    throw new SkinAdviseError({
      code: 'cannot_read',
      message: 'This file cannot be read',
      path,
      found: (cause as NodeJS.ErrnoException).code ?? 'an error',
      expected: 'a JSON file, or - for standard input',
      hint: 'Check the path; skin-advise sample shows a first result without any file',
      cause,
    });
  }
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

/** https://no-color.org, and FORCE_COLOR for pipes that can show it. */
function colourWanted({ env }: Io, toTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return toTerminal && env.TERM !== 'dumb';
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
