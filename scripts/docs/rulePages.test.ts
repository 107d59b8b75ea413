import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { triageRank } from '@skin-advise/core';
import type { Rule } from '@skin-advise/rules';
import { describe, expect, it } from 'vitest';
import { describeRule } from '../../packages/skin-advise/src/cli/rules/describeRule.js';
import { effectsOf } from '../../packages/skin-advise/src/cli/rules/effects.js';
import type { How } from '../../packages/skin-advise/src/cli/rules/words.js';
import { itemsMeant } from './itemsMeant.js';
import { KINDS } from './packPage.js';
import { PACK_WORDS } from './packWords.js';
import { exemplifier } from './ruleExample.js';
import { RULE_DOCS, rulePages } from './rulePages.js';
import { shippedRules } from './shippedRules.js';
import { classWord, contentWord, targetWord } from './substanceWords.js';

const set = await shippedRules();
const pages = await rulePages();
const rules = set.book.packs.flatMap((pack) => pack.rules);
const onDisk = existsSync(RULE_DOCS) ? readdirSync(RULE_DOCS) : [];
const read = (name: string) =>
  onDisk.includes(name) ? readFileSync(new URL(name, RULE_DOCS), 'utf8') : undefined;

describe('docs/rules', () => {
  it('is what `npm run docs:rules` writes', () => {
    const names = [...new Set([...pages.keys(), ...onDisk])];
    const stale = names.filter((name) => pages.get(name) !== read(name)).sort();
    expect(stale, 'docs/rules is stale: npm run docs:rules').toEqual([]);
  });

  it('is the same bytes every time', async () => {
    expect(await rulePages()).toEqual(pages);
  });

  it('has every rule once, on the page of its pack', () => {
    for (const pack of set.book.packs)
      expect(anchorsOf(`${pack.id}.md`).filter((id) => id.includes('.'))).toEqual(inKindOrder(pack.rules));
  });

  it('has every item and every source once', () => {
    expect(anchorsOf('items.md')).toEqual(expect.arrayContaining(Object.keys(set.book.items)));
    expect(anchorsOf('sources.md')).toEqual(Object.keys(set.rationale.sources));
  });

  it('leads nowhere that does not exist, and no address is there twice', () => {
    for (const [name, text] of pages) {
      const anchors = anchorsOf(name);
      expect(new Set(anchors).size, name).toBe(anchors.length);
      const lost = linksIn(text).filter(([page, id]) => !leadsSomewhere(page || name, id));
      expect(lost, name).toEqual([]);
    }
  });
});

describe('the example of a rule', () => {
  const exemplify = exemplifier(set);

  it('fires it in the engine, for every rule', () => {
    const silent = rules.filter(
      ({ id }) => !exemplify(describeRule(id, set, 'ko')).decision.fired.includes(id),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('is never less urgent than the rule asks', () => {
    const lower = rules.filter(({ id, triage }) => {
      const { decision } = exemplify(describeRule(id, set, 'ko'));
      return triage !== undefined && triageRank(decision.level) < triageRank(triage.level);
    });
    expect(lower.map(({ id }) => id)).toEqual([]);
  });
});

describe('the items that a rule means', () => {
  const meant = (withhold: string[], how: How) =>
    itemsMeant(
      { id: 'a.b', kind: 'contraindication', when: 'always', withhold } as unknown as Rule,
      how,
      set.book,
    );

  it('are those that the engine holds back, with nothing in use where only the new is meant', () => {
    expect(meant(['contains:minoxidil'], 'withholds')).toContain('minoxidil_in_use');
    expect(meant(['new:contains:minoxidil'], 'withholds')).toEqual(['minoxidil_2_3', 'minoxidil']);
  });

  it('are never advice against a thing', () => {
    const avoided = Object.keys(set.book.items).filter((code) => set.book.items[code]!.kind === 'avoid');
    expect(meant(avoided, 'withholds')).toEqual([]);
  });
});

describe('words', () => {
  it('describe every pack', () => {
    expect(Object.keys(PACK_WORDS).sort()).toEqual(set.book.packs.map(({ id }) => id).sort());
  });

  it('name everything that an item contains and that a rule is aimed at', () => {
    const items = Object.values(set.book.items);
    const targets = rules.flatMap((rule) => effectsOf(rule).flatMap(({ codes }) => codes));
    const named = [
      ...items.flatMap(({ contains }) => contains.map(contentWord)),
      ...items.flatMap(({ classes }) => classes.map(classWord)),
      ...targets.flatMap((target) => targetWord(target) ?? []),
    ];
    expect(named.filter((word) => /^(새로 시작하는 )?[a-z_:]+$/.test(word))).toEqual([]);
  });
});

const inKindOrder = (all: readonly Rule[]) =>
  KINDS.flatMap((kind) => all.filter((rule) => rule.kind === kind).map(({ id }) => id));

function anchorsOf(name: string): string[] {
  return [...pages.get(name)!.matchAll(/^<a id="([^"]+)"><\/a>$/gm)].map(([, id]) => id!);
}

/** Page and anchor of every link within these pages. */
function linksIn(text: string): [page: string, id: string][] {
  return [...text.matchAll(/\]\(([\w.-]*)(?:#([^)]+))?\)/g)].map(([, page, id]) => [page!, id ?? '']);
}

const leadsSomewhere = (page: string, id: string) =>
  pages.has(page) && (id === '' || anchorsOf(page).includes(id));
