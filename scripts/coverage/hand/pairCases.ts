import { caseOf, type FactValues } from '../../../packages/rules/src/facts/caseOf.js';
import { BOOK } from '../../../packages/rules/src/generated/book.js';
import type { Item } from '../../../packages/rules/src/pack/schema.js';
import type { HandCase } from './HandCase.js';
import { bookAdvising } from './imaginedBook.js';
import { readYaml } from './readYaml.js';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly started: string;
  readonly using: readonly { fact: string; withholds?: 'a' | 'b'; cautions?: 'a' | 'b'; by: string }[];
}

/** What is not begun together: both newly advised, and the one while the other is in use. */
export function pairCases(): HandCase[] {
  const items = { ...BOOK.items, ...readYaml<Record<string, Item>>('imagined.yaml') };
  const begun = (code: string, order: number): Item => {
    const { oneOf: _, ...item } = items[code]!;
    return {
      ...item,
      order,
      classes: item.classes.filter((one) => one !== 'in_use' && one !== 'prescribed'),
    };
  };
  return readYaml<{ pairs: Pair[] }>('pairs.yaml').pairs.flatMap(({ a, b, started, using }) => {
    const pair = (rule: string, advised: Record<string, Item>, facts: FactValues): HandCase => ({
      file: 'pairs.yaml',
      id: `${a} and ${b}`,
      subject: caseOf('score', facts),
      expects: { rules: [rule] },
      book: bookAdvising(advised),
    });
    return [
      pair(started, { a: begun(a, 900), b: begun(b, 901) }, {}),
      ...using.map(({ fact, withholds, cautions, by }) => {
        const other = (withholds ?? cautions) === 'a' ? a : b;
        return pair(by, { other: begun(other, 900) }, { [fact]: true });
      }),
    ];
  });
}
