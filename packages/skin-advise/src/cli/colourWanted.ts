import type { Io } from './Io.js';

/** https://no-color.org, and FORCE_COLOR for pipes that can show it. */
export function colourWanted({ env }: Io, toTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return toTerminal && env.TERM !== 'dumb';
}
