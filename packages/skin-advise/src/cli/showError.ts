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
  return { text: `skin-advise: ${error.message} (${error.code})\n${lines.join('\n')}\n`, exitCode: 2 };
}
