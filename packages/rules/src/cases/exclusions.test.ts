import { readFileSync } from 'node:fs';
import { type Decision, PROFILES, type Profile } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDecider } from '../deciding/createDecider.js';
import { caseOf, type FactValues } from '../facts/caseOf.js';
import { BOOK } from '../generated/book.js';
import type { Rule, RuleBook } from '../pack/RuleBook.js';

interface Row {
  of: string;
  who: string;
  action: 'withhold' | 'caution' | 'ask';
  in: string;
  facts: FactValues;
  item: string;
  then: 'withheld' | 'cautioned' | 'asked' | 'deferred' | 'absent' | 'avoided' | 'told';
  by?: string;
  /** The question asked under the row's facts. */
  question?: string;
  /** The question asked while the row's facts are unknown. */
  unknown?: string;
  says?: string;
  why?: string;
  /** The scene alone says it too. */
  steady?: true;
}
interface Scene {
  profile: Profile;
  facts: FactValues;
}

const read = (path: string) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { scenes, rows } = read('../../cases/exclusions.yaml') as {
  scenes: Record<string, Scene>;
  rows: Row[];
};
const words = Object.assign(
  {},
  ...BOOK.packs.map(({ id }) => {
    const { items = {}, rules = {} } = read(`../../packs/${id}/wording.ko.yaml`);
    return { ...items, ...rules };
  }),
);

/** The shipped book, and for each imagined item one in which it is advised to everyone. */
const imagined = read('../../cases/imagined.yaml') as RuleBook['items'];
const shipped = createDecider(BOOK);
const deciders = new Map(
  Object.entries(imagined).map(([code, item]) => {
    const rule = { id: 'imagined.care', kind: 'care', when: 'always', care: [code] } as unknown as Rule;
    const pack = { ...BOOK.packs[0]!, id: 'imagined', profiles: PROFILES, rules: [rule] };
    return [
      code,
      createDecider({ packs: [...BOOK.packs, pack], items: { ...BOOK.items, [code]: item } }),
    ] as const;
  }),
);
const decide = ({ in: scene, item }: Row, facts: FactValues = {}): Decision =>
  (deciders.get(item) ?? shipped).decide(
    caseOf(scenes[scene]!.profile, { ...scenes[scene]!.facts, ...facts }),
  );

const care = ({ care }: Decision, item: string) => care.find(({ code }) => code === item);
const withheld = ({ withheld }: Decision, item: string) => withheld.find(({ code }) => code === item);
const cautions = (decision: Decision, item: string) =>
  care(decision, item)?.cautions.map(({ key }) => key) ?? [];
const asks = (decision: Decision, question: string, item: string) =>
  decision.explanation.questions.some(({ code, settles }) => code === question && settles.includes(item));
/** Every rule that had a hand in what became of the item. */
const touching = (decision: Decision, item: string) => [
  ...(care(decision, item)?.rules ?? []),
  ...(withheld(decision, item)?.rules ?? []),
];

/** What the person has anyway, so that only what speaks against it is left out. */
const had = (facts: FactValues): FactValues => {
  const using = Object.entries(facts).filter(([fact]) => /^(using\.|person\.isotretinoin$)/.test(fact));
  return using.length < Object.keys(facts).length ? Object.fromEntries(using) : {};
};

const asking = new Set(
  BOOK.packs
    .flatMap((pack) => pack.rules)
    .filter(({ kind, ifUnknown }) => kind === 'contraindication' && ifUnknown === 'ask')
    .map(({ id }) => id),
);

/** Whose pregnancy is unknown is a woman of 30, where the scene does not say who it is. */
function womanOf30({ in: scene, unknown }: Row): FactValues {
  const { facts } = scenes[scene]!;
  if (unknown !== 'ask_pregnancy' || 'person.sex' in facts) return {};
  return { 'person.sex': 'female', ...('person.age' in facts ? {} : { 'person.age': 30 }) };
}

/** Somebody of whom all is known and nothing speaks against anything. */
const SETTLED: FactValues = {
  'person.sex': 'male',
  'person.age': 40,
  'person.pregnant': false,
  'person.planningPregnancy': false,
  'person.breastfeeding': false,
  'person.diabetes': false,
  'person.history.heart_disease': false,
};
function settled(scene: string): FactValues {
  const { facts } = scenes[scene]!;
  const left = Object.entries(SETTLED).filter(
    ([fact]) => !(fact in facts) && !(fact === 'person.age' && 'person.ageMonths' in facts),
  );
  return Object.fromEntries(left);
}

const name = ({ of, who, item, then }: Row) => `${of}, ${who}: ${item} ${then}`;
const said = ({ item, by, says }: Row, kind: 'told' | 'cautioned') =>
  expect(kind === 'told' ? `${words[item].title} ${words[item].text}` : words[by!].caution).toContain(
    says ?? '',
  );

const OUTCOMES: Record<Row['then'], (decision: Decision, row: Row) => void> = {
  withheld(decision, { item, by }) {
    expect(withheld(decision, item)?.rules).toContain(by);
    expect(care(decision, item)).toBeUndefined();
  },
  cautioned(decision, row) {
    expect(cautions(decision, row.item)).toContain(`rules.${row.by}.caution`);
    said(row, 'cautioned');
  },
  asked(decision, { item, by, question }) {
    expect(cautions(decision, item)).toContain(`rules.${by}.caution`);
    if (question) expect(asks(decision, question, item)).toBe(true);
  },
  deferred(decision, { item, by }) {
    expect(care(decision, item)?.params.startAfterDays).toBeGreaterThan(0);
    expect(withheld(decision, `${item}_now`)?.rules).toContain(by);
  },
  absent(decision, { item }) {
    expect(decision.care.length).toBeGreaterThan(0);
    expect([care(decision, item), withheld(decision, item)]).toEqual([undefined, undefined]);
  },
  avoided(decision, row) {
    expect(care(decision, row.item)?.kind).toBe('avoid');
    said(row, 'told');
  },
  told(decision, row) {
    expect(care(decision, row.item)).toBeDefined();
    said(row, 'told');
  },
};

describe('what must not be given', () => {
  it.each(rows.map((row) => [name(row), row] as const))('%s', (_, row) => {
    OUTCOMES[row.then](decide(row, row.facts), row);
  });
});

describe('and only then', () => {
  const contrasts = rows.filter(({ by, facts, steady }) => by && !steady && Object.keys(facts).length > 0);
  it.each(contrasts.map((row) => [name(row), row] as const))('%s', (_, row) => {
    const before = decide(row, { ...settled(row.in), ...had(row.facts) });
    expect(touching(before, row.item)).not.toContain(row.by);
    if (!row.item.endsWith('_in_use')) expect(care(before, row.item)).toBeDefined();
  });
});

describe('unknown is asked, not assumed', () => {
  const open = rows.filter(({ unknown }) => unknown);
  it.each(open.map((row) => [name(row), row] as const))('%s', (_, row) => {
    const before = decide(row, { ...womanOf30(row), ...had(row.facts) });
    expect(cautions(before, row.item)).toContain(`rules.${row.by}.caution`);
    expect(asks(before, row.unknown!, row.item)).toBe(true);
    expect(withheld(before, row.item)).toBeUndefined();
  });

  const quiet = rows.filter(
    ({ by, facts, steady }) =>
      by &&
      !steady &&
      !asking.has(by) &&
      Object.keys(facts).some((fact) => fact.startsWith('person.') && fact !== 'person.isotretinoin'),
  );
  it.each(quiet.map((row) => [name(row), row] as const))('%s: nothing before it is said', (_, row) => {
    expect(touching(decide(row, had(row.facts)), row.item)).not.toContain(row.by);
  });

  it('is asked somewhere by every rule that asks', () => {
    const asked = new Set(rows.filter(({ unknown, question }) => unknown ?? question).map(({ by }) => by));
    expect([...asking].filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe('the rows', () => {
  it('say why wherever the outcome is not what labels ask for', () => {
    const kept: Record<Row['action'], readonly Row['then'][]> = {
      withhold: ['withheld', 'deferred', 'avoided', 'told', 'absent'],
      caution: ['cautioned', 'avoided', 'told'],
      ask: ['asked', 'cautioned', 'told'],
    };
    const silent = rows.filter(({ action, then, why }) => !kept[action].includes(then) && !why);
    expect(silent.map(name)).toEqual([]);
  });

  it('hold every contraindication to account', () => {
    const tried = new Set(rows.map(({ by }) => by));
    const all = BOOK.packs.flatMap((pack) => pack.rules).filter(({ kind }) => kind === 'contraindication');
    const untried = all.filter(({ id, neverTogether }) => !neverTogether && !tried.has(id));
    expect(untried.map(({ id }) => id)).toEqual([]);
  });
});
