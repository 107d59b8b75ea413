import type { Profile } from '@skin-advise/core';
import { caseOf, type FactValues } from '../../../packages/rules/src/facts/caseOf.js';
import type { HandCase } from './HandCase.js';
import { readYaml } from './readYaml.js';

interface Action {
  readonly item: string;
  readonly profile: Profile;
  readonly facts: FactValues;
}

/** What to do right now, at which level. */
export function actionCases(): HandCase[] {
  return readYaml<{ actions: Action[] }>('actions.yaml').actions.map(({ item, profile, facts }) => ({
    file: 'actions.yaml',
    id: item,
    subject: caseOf(profile, facts),
    expects: { level: true, items: [item] },
  }));
}
