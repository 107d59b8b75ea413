import type { Advice } from '../advising/advice.js';

/** An Advice as canonical JSON: keys in the contract's order, two spaces, a final newline. */
export function renderJson(advice: Advice): string {
  return `${JSON.stringify(advice, null, 2)}\n`;
}
