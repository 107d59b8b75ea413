import { type SkinAdviseError, sha256Hex, TRIAGE_LEVELS } from '@skin-advise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { BOOK } from '../generated/book.js';
import { RATIONALE } from '../generated/rationale.js';
import { rulesFor } from '../pack/RuleBook.js';
import { loadRules } from './loadRules.js';
import type { Problem } from './Problem.js';

const CARE = {
  id: 'clinic.care.diary',
  kind: 'care',
  when: { all: ['severity.dandruff >= 2'] },
  care: [{ item: 'clinic_diary', with: { weeks: 4 } }],
  because: 'Notes show which shampoo helped.',
  sources: ['editorial'],
  status: 'own_knowledge',
};
const PACK = {
  pack: 'clinic',
  version: '1.0.0',
  profiles: ['scalp'],
  rules: [CARE],
  items: { clinic_diary: { kind: 'do', nature: 'habit', order: 56, params: { weeks: 2 } } },
  wording: {
    ko: {
      items: { clinic_diary: { title: '적어 두기', text: '{{weeks}}주 동안 적어 두세요.' } },
      rules: { 'clinic.care.diary': { because: '적어 두면 알 수 있습니다.' } },
    },
  },
};
const OVERRIDE = { ...CARE, id: 'scalp.care.dandruff-mild', care: ['mild_shampoo_daily'] };
const only = (changes: object) => ({ pack: 'clinic', version: '1.0.0', profiles: ['scalp'], ...changes });

const load = (...packs: readonly object[]) =>
  loadRules(packs.map((pack, index) => ({ file: `${index}.yaml`, text: stringify(pack) })));

function problemsOf(...packs: readonly object[]): readonly Problem[] {
  try {
    load(...packs);
    return [];
  } catch (error) {
    expect((error as SkinAdviseError).code).toBe('bad_pack');
    return (error as SkinAdviseError).cause as readonly Problem[];
  }
}

const ids = (book: typeof BOOK, profile: 'scalp' | 'face') => rulesFor(book, profile).map(({ id }) => id);

describe('a rule that is added', () => {
  it('runs after the shipped ones, for the profiles of its pack only', () => {
    const { book } = load(PACK);
    expect(ids(book, 'scalp')).toEqual([...ids(BOOK, 'scalp'), CARE.id]);
    expect(ids(book, 'face')).toEqual(ids(BOOK, 'face'));
  });

  it('is stamped with the fingerprint of its text', () => {
    const text = stringify(PACK);
    const { book } = loadRules([{ file: 'clinic.yaml', text }]);
    expect(book.packs.at(-1)).toMatchObject({ id: 'clinic', version: '1.0.0', sha256: sha256Hex(text) });
  });

  it('belongs to its pack, unless it names an author', () => {
    expect(load(PACK).rationale.rationale[CARE.id]!.author).toBe('clinic');
    const signed = load({ ...PACK, rules: [{ ...CARE, author: 'Dr Kim' }] });
    expect(signed.rationale.rationale[CARE.id]!.author).toBe('Dr Kim');
  });

  it('is told in Korean with a word about it where it has no English', () => {
    const { wording } = load(PACK);
    expect(wording.en.plain[`rules.${CARE.id}.because`]).toBe('(In Korean only) 적어 두면 알 수 있습니다.');
    expect(wording.en.templates['items.clinic_diary.text']).toBeDefined();
    expect(wording.ko.plain[`rules.${CARE.id}.because`]).toBe('적어 두면 알 수 있습니다.');
  });

  it('may use a new substance that one of its rules knows', () => {
    const item = { ...PACK.items.clinic_diary, contains: ['snail_mucin'] };
    const known = {
      ...CARE,
      id: 'clinic.exclude.snail',
      kind: 'contraindication',
      care: undefined,
      withhold: ['contains:snail_mucin'],
    };
    const words = {
      ...PACK.wording.ko.rules,
      'clinic.exclude.snail': { because: '진물이 나면 쓰지 않습니다.' },
    };
    const pack = { ...PACK, items: { clinic_diary: item } };
    expect(problemsOf(pack)).toMatchObject([
      { path: 'items.clinic_diary.contains[0]', found: 'snail_mucin' },
    ]);
    const wording = { ko: { ...PACK.wording.ko, rules: words } };
    expect(problemsOf({ ...pack, rules: [CARE, known], wording })).toEqual([]);
  });
});

describe('a rule that is replaced', () => {
  it('is replaced as a whole, where it stood', () => {
    const { book, changes, rationale } = load(only({ overrides: [OVERRIDE] }));
    expect(ids(book, 'scalp')).toEqual(ids(BOOK, 'scalp'));
    const rule = rulesFor(book, 'scalp').find(({ id }) => id === OVERRIDE.id)!;
    expect(rule).toMatchObject({ when: OVERRIDE.when, care: OVERRIDE.care });
    expect(rule.triage).toBeUndefined();
    expect(rationale.rationale[OVERRIDE.id]!.because).toBe(OVERRIDE.because);
    expect(changes.overridden).toEqual([
      { rule: OVERRIDE.id, pack: 'clinic', profiles: ['scalp'], safety: false },
    ]);
  });

  it('keeps its shipped words, unless the pack has others; old English never stands beside new Korean', () => {
    expect(load(only({ overrides: [OVERRIDE] })).wording.ko.plain).toEqual({});
    const wording = { ko: { rules: { [OVERRIDE.id]: { because: '순하게 감습니다.' } } } };
    const reworded = load(only({ overrides: [OVERRIDE], wording })).wording;
    expect(reworded.en.plain[`rules.${OVERRIDE.id}.because`]).toBe('(In Korean only) 순하게 감습니다.');
  });
});

describe('a rule that is switched off', () => {
  const off = (rule: string) => load(only({ disable: [{ rule, because: 'We do it otherwise.' }] }));

  it('does not run, and is remembered with its reason', () => {
    const { book, changes } = off('scalp.care.dye-perm-gap');
    expect(ids(book, 'scalp')).not.toContain('scalp.care.dye-perm-gap');
    expect(changes.disabled).toMatchObject([
      { rule: 'scalp.care.dye-perm-gap', because: 'We do it otherwise.' },
    ]);
  });

  it('stops for every profile that it ran for, and the pack is named there', () => {
    const { book } = off('common.floor.airway');
    expect(ids(book, 'face')).not.toContain('common.floor.airway');
    for (const profile of ['scalp', 'face', 'mole'] as const) {
      const named = book.packs.filter((pack) => pack.profiles.includes(profile)).map(({ id }) => id);
      expect(named.filter((id) => id === 'clinic')).toHaveLength(1);
    }
  });

  it.each([
    ['common.floor.airway', true],
    ['ingredients.exclude.pregnant-minoxidil', true],
    ['common.care.safety-net', true],
    ['scalp.pattern.dandruff', false],
    ['scalp.care.dandruff', false],
  ])('%s counts as a matter of safety: %s', (rule, safety) => {
    expect(off(rule).changes.disabled[0]!.safety).toBe(safety);
  });
});

describe('loadRules', () => {
  it('leaves the shipped book and reasons as they were', () => {
    const before = JSON.stringify([BOOK, RATIONALE]);
    load(PACK, only({ pack: 'second', overrides: [OVERRIDE] }));
    expect(JSON.stringify([BOOK, RATIONALE])).toBe(before);
  });

  it('takes several packs, which may not step on each other', () => {
    const second = {
      ...PACK,
      pack: 'second',
      rules: [{ ...CARE, id: 'second.care.diary', care: ['clinic_diary'] }],
    };
    const messages = problemsOf(PACK, { ...second, rules: [CARE] }).map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining(['This rule is written twice', 'There is an item of this code already']),
    );
    const words = { ko: { rules: { 'second.care.diary': { because: '적어 둡니다.' } } } };
    expect(problemsOf(PACK, { ...second, items: {}, wording: words })).toEqual([]);
  });

  it('tells every problem, in the order of the text, and shows the first twelve', () => {
    const wrong = Array.from({ length: 15 }, (_, n) => ({
      ...CARE,
      id: `clinic.care.n${n}`,
      when: { all: [`symptom.x${n}y`] },
      care: ['clinic_diary'],
    }));
    const wording = {
      ko: {
        ...PACK.wording.ko,
        rules: Object.fromEntries(wrong.map(({ id }) => [id, { because: '쉬게 합니다.' }])),
      },
    };
    try {
      load({ ...PACK, rules: wrong, wording });
      expect.unreachable();
    } catch (error) {
      const { message, found, cause } = error as SkinAdviseError;
      expect(found).toBe('15 problems');
      expect((cause as Problem[]).map(({ line }) => line)).toEqual(
        (cause as Problem[]).map(({ line }) => line).sort((a, b) => a! - b!),
      );
      expect(message.match(/There is no such fact/g)).toHaveLength(12);
      expect(message).toContain('… and 3 more');
    }
  });

  it('refuses inherited names as it refuses other unknown ones', () => {
    const pack = { ...PACK, rules: [{ ...CARE, care: ['constructor'], sources: ['constructor'] }] };
    expect(problemsOf(pack).map(({ found }) => found)).toEqual(['constructor', 'constructor']);
  });

  it('either loads a pack or says what is wrong with it, whatever was written', () => {
    const whole = {
      ...PACK,
      overrides: [OVERRIDE],
      disable: [{ rule: 'scalp.care.dye-perm-gap', because: 'Ours.' }],
    };
    const paths = pathsIn(whole);
    const junk = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        'always',
        '{{x}}',
        '{{#if}}',
        'constructor',
        0,
        -1,
        true,
        [],
        {},
        [[]],
        [null],
        ...TRIAGE_LEVELS,
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, value) => {
        const changed = structuredClone(whole);
        setAt(changed, path, value);
        for (const problem of problemsOf(changed))
          for (const part of ['file', 'path', 'message', 'found', 'expected', 'hint'] as const)
            expect(problem[part]).toMatch(/\S/);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner = keys.flatMap((key) =>
    pathsIn((value as Record<string | number, unknown>)[key], [...path, key]),
  );
  return path.length > 0 ? [path, ...inner] : inner;
}

function setAt(value: object, path: Path, to: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);
  (parent as Record<string | number, unknown>)[path.at(-1)!] = to;
}
