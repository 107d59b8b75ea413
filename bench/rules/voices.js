import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../packages/rules/src/symptoms/voices/', import.meta.url);

/** What people write, as the tests of symptom reading collect it: text and the profile it was written for. */
export function readVoices() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([, text, profile]) => ({ text, profile: profile || 'face' }));
}
