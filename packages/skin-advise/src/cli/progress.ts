import type { Io } from './Io.js';

const CLEAR = '\r\u001b[K';

/** A line on the terminal that counts up and goes away at the end; nothing where standard error is no terminal. */
export interface Progress {
  readonly show: (done: number) => void;
  readonly end: () => void;
}

/** @param label what is counted: `label 12/364` */
export function startProgress(label: string, total: number, io: Io): Progress {
  let shown = -1;
  const show = (done: number) => {
    const percent = Math.floor((100 * done) / total);
    if (!io.errTerminal || percent === shown) return;
    shown = percent;
    io.err(`${CLEAR}${label} ${done}/${total}`);
  };
  const end = () => {
    if (shown >= 0) io.err(CLEAR);
  };
  return { show, end };
}
