import { readdirSync, readFileSync } from 'node:fs';

/** `earlier`: from when there were 104 passages; those who wrote later ones had read it. */
export const SPLITS = ['development', 'test', 'earlier'] as const;
export type Split = (typeof SPLITS)[number];

/** What somebody asked, and the passages that answer it, the best first. */
export interface Question {
  readonly at: string;
  readonly text: string;
  readonly answers: readonly string[];
}

const FOLDER = new URL('../../packages/rag/data/questions/', import.meta.url);

/** @throws Error naming file and line of what is no question */
export function readQuestions(split: Split, known: ReadonlySet<string>): Question[] {
  const folder = new URL(`${split}/`, FOLDER);
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        line === '' || line.startsWith('#') ? [] : [toQuestion(line, `${file}:${index + 1}`, known)],
      ),
  );
}

function toQuestion(line: string, at: string, known: ReadonlySet<string>): Question {
  const [text = '', ids = ''] = line.split('\t');
  const answers = ids.split(' ').filter((id) => id !== '');
  const unknown = answers.find((id) => !known.has(id));
  if (text === '' || answers.length === 0 || unknown !== undefined)
    throw new Error(
      `${at}: expected a question, a tab and ids of passages; found ${unknown ?? line.slice(0, 80)}`,
    );
  return { at, text, answers };
}
