import type { Io } from './Io.js';
import { fit } from './layout.js';

/** One line on standard error that is drawn over; nothing where standard error is no terminal. */
export interface ProgressBar {
  /** @param done and @param all in the same unit; `all` may grow */
  show(label: string, done: number, all: number): void;
  /** Leaves the line as if nothing had been on it. */
  clear(): void;
}

const CELLS = 24;
const REDRAW = '\r\u001b[2K';

export function progressBar({ errorColumns, err }: Io): ProgressBar {
  let drawn = '';
  const draw = (line: string) => {
    if (errorColumns === undefined || line === drawn) return;
    drawn = line;
    err(`${REDRAW}${line}`);
  };
  return {
    show(label, done, all) {
      const share = all > 0 ? Math.min(1, done / all) : 0;
      const full = Math.floor(share * CELLS);
      const percent = `${Math.floor(share * 100)}`.padStart(3);
      draw(
        fit(`${percent}% ${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${label}`, (errorColumns || 80) - 1),
      );
    },
    clear: () => draw(''),
  };
}
