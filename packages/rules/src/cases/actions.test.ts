import { readFileSync } from 'node:fs';
import type { Profile, TriageLevel } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDecider } from '../deciding/createDecider.js';
import { caseOf, type FactValues } from '../facts/caseOf.js';
import { BOOK } from '../generated/book.js';

interface Action {
  item: string;
  level: TriageLevel;
  profile: Profile;
  facts: FactValues;
  with?: Record<string, unknown>;
  says: string[];
}
const read = (path: string) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { actions } = read('../../cases/actions.yaml') as { actions: Action[] };
const words = read('../../packs/common/wording.ko.yaml').items as Record<string, { text: string }>;
const decider = createDecider(BOOK);

describe('what to do right now', () => {
  it.each(actions.map((action) => [action.item, action] as const))('%s', (item, action) => {
    const { care, triage } = decider.decide(caseOf(action.profile, action.facts));
    expect(triage.level).toBe(action.level);
    const told = care.find(({ code }) => code === item);
    expect(told).toMatchObject({ kind: 'do', nature: 'action', params: action.with ?? {} });
    for (const phrase of action.says) expect(words[item]!.text).toContain(phrase);
  });

  it.each(actions.map((action) => [action.item, action] as const))(
    '%s comes before anything else',
    (_, action) => {
      const { care } = decider.decide(caseOf(action.profile, action.facts));
      const last = care.findLastIndex(({ nature }) => nature === 'action');
      expect(care.slice(0, last + 1).every(({ nature }) => nature === 'action')).toBe(true);
    },
  );

  it('is in no case without a cause', () => {
    for (const { item, profile } of actions)
      expect(decider.decide(caseOf(profile, {})).care.map(({ code }) => code)).not.toContain(item);
  });
});
