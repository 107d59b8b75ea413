import type { Advice } from '@skin-advise/core';
import { renderText } from '../render.js';

/** The parts of a vitest (or jest) snapshot serializer that skin-advise fills in. */
export interface SnapshotSerializer {
  test(value: unknown): boolean;
  serialize(value: unknown): string;
}

/**
 * Prints an Advice in a snapshot as a person reads it, with every reason, and without what varies between releases:
 * versions, hashes, the corpus, and scores of guidance.
 *
 * @example
 * expect.addSnapshotSerializer(adviceSerializer);
 * expect(await advisor.advise(result)).toMatchSnapshot();
 */
export const adviceSerializer: SnapshotSerializer = {
  test: (value) => isAdvice(value),
  serialize: (value) => {
    const advice = value as Advice;
    const { level, bounds } = advice.triage;
    const head = `triage ${level} (${bounds.lowest} to ${bounds.highest})`;
    return `${head}\n\n${renderText(advice, { explain: true, width: 100, footer: false }).trimEnd()}`;
  },
};

function isAdvice(value: unknown): value is Advice {
  return (
    value !== null &&
    typeof value === 'object' &&
    (value as { schema?: unknown }).schema === 'skin-advise/advice@1'
  );
}
