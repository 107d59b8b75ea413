import { SkinAdviseError } from '@skin-advise/core';

/** An error as the terminal shows it: what, where, found, expected, and what to do next. */
export function showError(error: unknown): { text: string; exitCode: number } {
  if (!(error instanceof SkinAdviseError)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { text: `skin-advise: unexpected error\n${detail}\n`, exitCode: 1 };
  }
  const rows = [
    ['where', error.path],
    ['found', error.found],
    ['expected', error.expected],
    ['next', error.hint],
  ].filter((row): row is [string, string] => row[1] !== undefined);
  const lines = rows.map(([name, value]) => `  ${name.padEnd(9)} ${value}`);
  // A message may go on with details below its first line.
  const [head, ...details] = error.message.split('\n');
  const body = [...details, ...(details.length > 0 ? [''] : []), ...lines].join('\n');
  return { text: `skin-advise: ${head} (${error.code})\n${body}\n`, exitCode: 2 };
}
