/** How a labelled text speaks of a concept. */
export type Mark =
  | 'present'
  | 'child'
  | 'negated'
  | 'uncertain'
  | 'past'
  | 'asked'
  | 'other'
  | 'look_alike'
  | 'open';

export interface Label {
  readonly mark: Mark;
  /** As the reader writes it: signs without their family. */
  readonly concept: string;
}

const MARKS: Readonly<Record<string, Mark>> = {
  '': 'present',
  'c:': 'child',
  '!': 'negated',
  '?': 'uncertain',
  '<': 'past',
  '~': 'asked',
  'o:': 'other',
  '-': 'look_alike',
};

/** `c:fever !weeping (redness)` → labels; `none` is no label. */
export function parseLabels(text: string): Label[] {
  if (text === 'none') return [];
  return text.split(' ').map((one) => {
    if (one.startsWith('('))
      return { mark: 'open', concept: one.slice(1, -1).replace(/^[-!?<~]|^[co]:/, '') };
    const [, mark = '', concept = ''] = /^([-!?<~]|[co]:)?(.+)$/.exec(one)!;
    return { mark: MARKS[mark]!, concept };
  });
}

/** What a reader must do about a concept: see it now, not see it now, or either. */
export type Expected = 'now' | 'not_now' | 'either';

const EXPECTED: Readonly<Record<Mark, Expected>> = {
  present: 'now',
  child: 'now',
  negated: 'not_now',
  past: 'not_now',
  asked: 'not_now',
  other: 'not_now',
  look_alike: 'not_now',
  uncertain: 'either',
  open: 'either',
};

/** Per concept; where a text both says and denies it (his and mine), it is said. */
export function expectations(labels: readonly Label[]): Map<string, Expected> {
  const expected = new Map<string, Expected>();
  for (const { concept, mark } of labels) {
    const next = EXPECTED[mark];
    const before = expected.get(concept);
    if (before === undefined || next === 'now' || (next === 'either' && before === 'not_now'))
      expected.set(concept, next);
  }
  return expected;
}
