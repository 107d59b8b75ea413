import { type Expected, expectations, type Label } from './labels.js';

/**
 * Labels of two people who did not know each other's. Where one would read a concept and the other would not, or calls it
 * open, neither reading is wrong. The second labelled only the concepts of `asked`.
 */
export function agreed(
  first: readonly Label[],
  second: readonly Label[],
  asked: ReadonlySet<string>,
): Label[] {
  const one = expectations(first);
  const other = expectations(second);
  const concepts = new Set([...one.keys(), ...other.keys()].filter((concept) => asked.has(concept)));
  const open = [...concepts].filter((concept) => verdict(one, concept) !== verdict(other, concept));
  return [
    ...first.filter(({ concept }) => !open.includes(concept)),
    ...open.map((concept): Label => ({ mark: 'open', concept })),
  ];
}

/** What nobody speaks of is not there. */
const verdict = (labels: ReadonlyMap<string, Expected>, concept: string): Expected =>
  labels.get(concept) ?? 'not_now';
