import { createWording, type Profile, type Wording } from '@skin-advise/core';
import { bundle as core } from '@skin-advise/core/wording/ko';
import { describe, expect, it } from 'vitest';
import { BOOK } from '../generated/book.js';
import { RATIONALE } from '../generated/rationale.js';
import type { Rule, RuleBook } from '../pack/RuleBook.js';
import { bundle as rules } from '../wording/ko.js';
import type { Finding, Law } from './Law.js';
import { verifyBook } from './verifyBook.js';

const wording = createWording('ko', core, rules);

const verified = (
  book: RuleBook,
  texts: Wording = wording,
  profiles: readonly Profile[] = ['scalp'],
): Finding[] => [...verifyBook(book, { rationale: RATIONALE, wordings: [texts], profiles })];
const breachesOf = (law: Law, findings: readonly Finding[]) =>
  findings.filter((finding) => finding.law === law).flatMap(({ breaches }) => breaches);

/** The shipped book with its rules changed. */
const bookWith = (
  change: (rules: readonly Rule[]) => readonly Rule[],
  packs = BOOK.packs.length,
): RuleBook => ({
  ...BOOK,
  packs: BOOK.packs.map((pack, index) => (index < packs ? { ...pack, rules: change(pack.rules) } : pack)),
});
/** One more rule in the pack that runs for every profile. */
const withRule = (rule: object) => bookWith((rules) => [...rules, rule as Rule], 1);
/** One more rule in the pack that runs for scalps only. */
const inScalp = (rule: object): RuleBook => ({
  ...BOOK,
  packs: BOOK.packs.map((pack) =>
    pack.id === 'scalp' ? { ...pack, rules: [...pack.rules, rule as Rule] } : pack,
  ),
});
const triage = (level: string) => ({ level, specialties: ['dermatology'] });

describe('the shipped packs', () => {
  it('keep every law, in all five profiles', () => {
    const findings = [...verifyBook(BOOK, { rationale: RATIONALE, wordings: [wording] })];
    expect(findings.flatMap(({ law, breaches }) => breaches.map((breach) => ({ law, ...breach })))).toEqual(
      [],
    );
    expect(new Set(findings.map(({ law }) => law)).size).toBe(11);
  });
});

describe('a broken book is caught with the case that breaks it', () => {
  it('totality: a profile without its base rule has cases without a level', () => {
    const broken = bookWith((all) => all.filter(({ id }) => id !== 'scalp.floor.base'));
    expect(breachesOf('totality', verified(broken))[0]).toMatchObject({ message: 'no rule gives a level' });
  });

  it('totality: a rule that withholds everything leaves someone with nothing to do', () => {
    const targets = Object.keys(BOOK.items);
    const broken = withRule({
      id: 'a.exclude.all',
      kind: 'contraindication',
      when: { all: ['person.diabetes'] },
      withhold: targets,
    });
    const [breach] = breachesOf('totality', verified(broken));
    expect(breach).toMatchObject({ message: 'nothing is left to do', facts: { 'person.diabetes': true } });
  });

  it('monotonicity: a danger sign in a none', () => {
    const broken = withRule({
      id: 'a.floor.odd',
      kind: 'triage',
      when: { all: ['person.contactLens'], none: ['symptom.weeping'] },
      triage: triage('within_72h'),
    });
    const [breach] = breachesOf('monotonicity', verified(broken));
    expect(breach).toMatchObject({
      rule: 'a.floor.odd',
      facts: { 'symptom.weeping': true, 'person.contactLens': true },
    });
  });

  it('opinion: a floor for who was given none, or for one class alone', () => {
    for (const test of ['opinion.class == none', 'opinion.strength != strong', 'opinion.differs == false']) {
      const broken = withRule({
        id: 'a.floor.silent',
        kind: 'triage',
        when: { all: ['person.contactLens', test] },
        triage: triage('within_72h'),
      });
      const [breach] = breachesOf('opinion', verified(broken, wording, ['face']));
      expect(breach, test).toMatchObject({ rule: 'a.floor.silent', facts: { 'person.contactLens': true } });
    }
  });

  it('monotonicity: a floor for mild grades only', () => {
    const broken = withRule({
      id: 'a.floor.mild-only',
      kind: 'triage',
      when: {
        all: ['severity.dandruff >= 1', 'severity.dandruff <= 2', 'person.age >= 30', 'person.age < 40'],
      },
      triage: triage('within_72h'),
    });
    expect(breachesOf('monotonicity', verified(broken))[0]).toMatchObject({ rule: 'a.floor.mild-only' });
  });

  it('monotonicity holds where another rule takes over, and fails where it does so only for some ages', () => {
    const mild = {
      id: 'a.floor.mild-only',
      kind: 'triage',
      when: {
        all: ['severity.dandruff <= 2', 'severity.dandruff >= 1', 'person.diabetes', 'person.age >= 30'],
      },
      triage: triage('emergency'),
      care: ['call_119'],
    };
    const severe = (id: string, age: string) => ({
      id,
      kind: 'triage',
      when: { all: ['severity.dandruff >= 3', 'person.diabetes', age] },
      triage: triage('emergency'),
      care: ['call_119'],
    });
    const both = (...more: object[]) => bookWith((all) => [...all, ...(more as Rule[])], 1);
    expect(
      breachesOf('monotonicity', verified(both(mild, severe('a.floor.rest', 'person.age >= 20')))),
    ).toEqual([]);
    // Someone known only to be in their thirties is certain of neither.
    const split = both(
      mild,
      severe('a.floor.younger', 'person.age <= 35'),
      severe('a.floor.older', 'person.age > 35'),
    );
    expect(breachesOf('monotonicity', verified(split))).toHaveLength(2);
  });

  it('malignancy: a floor that a malignant class at the top would switch off', () => {
    const broken = withRule({
      id: 'a.floor.eczema-diabetes',
      kind: 'triage',
      when: { all: ['top1 == eczema', 'person.diabetes'] },
      triage: triage('emergency'),
      care: ['call_119'],
    });
    const findings = [
      ...verifyBook(broken, { rationale: RATIONALE, wordings: [wording], profiles: ['lesion'] }),
    ];
    expect(breachesOf('malignancy', findings)[0]).toMatchObject({ rule: 'a.floor.eczema-diabetes' });
  });

  it('live: tests that no case meets together', () => {
    const broken = inScalp({
      id: 'a.floor.never',
      kind: 'triage',
      when: { all: ['text.empty', 'symptom.fever'] },
      triage: triage('routine'),
    });
    expect(breachesOf('live', verified(broken))).toMatchObject([{ rule: 'a.floor.never' }]);
  });

  it('shadow: a level that a more urgent rule always overrules, and a contraindication said twice', () => {
    const outranked = inScalp({
      id: 'a.floor.outranked',
      kind: 'triage',
      when: { all: ['symptom.breathing_difficulty', 'severity.dandruff >= 1'] },
      triage: triage('routine'),
    });
    expect(breachesOf('shadow', verified(outranked))).toMatchObject([{ rule: 'a.floor.outranked' }]);
    const twice = BOOK.packs
      .flatMap((pack) => pack.rules)
      .find(({ id, withhold, triage }) => id.startsWith('scalp.') && withhold && !triage)!;
    const again = bookWith((rules) =>
      rules.flatMap((rule) => (rule === twice ? [rule, { ...rule, id: 'a.exclude.again' }] : [rule])),
    );
    expect(breachesOf('shadow', verified(again))).toMatchObject([{ rule: 'a.exclude.again' }]);
  });

  it('sourced: a rule without a source, and an item that nothing proposes', () => {
    const unsourced = withRule({ id: 'a.care.x', kind: 'care', when: 'always', care: ['call_119'] });
    expect(breachesOf('sourced', verified(unsourced))).toMatchObject([{ rule: 'a.care.x' }]);
    const idle = { ...BOOK, items: { ...BOOK.items, idle: BOOK.items.call_119! } };
    expect(breachesOf('sourced', verified(idle))).toMatchObject([
      { message: 'no rule proposes the item idle' },
    ]);
  });

  it('emergency: one that does not say whom to call', () => {
    const silent = withRule({
      id: 'a.floor.silent',
      kind: 'triage',
      when: { all: ['symptom.weeping', 'person.diabetes'] },
      triage: triage('emergency'),
    });
    expect(breachesOf('emergency', verified(silent))).toMatchObject([{ rule: 'a.floor.silent' }]);
  });

  it('texts: a missing one, a broken one, and one with a banned claim', () => {
    const said = (key: string, text: string | null): Wording => ({
      ...wording,
      text: (asked, params) => {
        if (asked !== key) return wording.text(asked, params);
        if (text === null) throw new Error('no such text');
        return text;
      },
    });
    const key = 'rules.scalp.floor.base.because';
    const message = (text: string | null) => breachesOf('texts', verified(BOOK, said(key, text)))[0]?.message;
    expect(message(null)).toContain('does not render');
    expect(message('등급 undefined 입니다.')).toContain('renders with "undefined"');
    expect(message('꾸준히 쓰면 완치됩니다.')).toContain('banned claim');
  });
});
