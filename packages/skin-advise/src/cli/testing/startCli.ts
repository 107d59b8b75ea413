import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../Io.js';
import { nodeIo } from '../nodeIo.js';
import { run } from '../run.js';

/** What a run printed, and how it ended. */
export interface Printed {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** The CLI on real files in a folder of its own, with what it prints caught. */
export interface TestCli {
  readonly folder: string;
  readonly cli: (argv: readonly string[], world?: Partial<Io>) => Promise<Printed>;
  /** Writes a file and returns its path. */
  readonly file: (name: string, text: string) => string;
  readonly clean: () => void;
}

export function startCli(): TestCli {
  const folder = mkdtempSync(join(tmpdir(), 'skin-advise-'));
  return {
    folder,
    cli: runCaught,
    file: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    clean: () => rmSync(folder, { recursive: true }),
  };
}

async function runCaught(argv: readonly string[], world: Partial<Io> = {}): Promise<Printed> {
  const printed = { out: '', err: '' };
  const io: Io = {
    ...nodeIo(),
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    env: {},
    columns: undefined,
    errorColumns: undefined,
    ...world,
  };
  return { exitCode: await run(argv, io), ...printed };
}
