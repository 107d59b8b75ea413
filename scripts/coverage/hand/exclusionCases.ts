import type { Profile } from '@skin-advise/core';
import { caseOf, type FactValues } from '../../../packages/rules/src/facts/caseOf.js';
import type { Item } from '../../../packages/rules/src/pack/schema.js';
import type { HandCase } from './HandCase.js';
import { bookAdvising } from './imaginedBook.js';
import { readYaml } from './readYaml.js';

interface Exclusions {
  readonly scenes: Readonly<Record<string, { profile: Profile; facts: FactValues }>>;
  readonly rows: readonly {
    of: string;
    who: string;
    in: string;
    facts: FactValues;
    item: string;
    by?: string;
  }[];
}

/** Who must not be given what, each in its scene. */
export function exclusionCases(): HandCase[] {
  const { scenes, rows } = readYaml<Exclusions>('exclusions.yaml');
  const imagined = Object.entries(readYaml<Record<string, Item>>('imagined.yaml'));
  const books = new Map(imagined.map(([code, item]) => [code, bookAdvising({ [code]: item })]));
  return rows.map(({ of, who, in: scene, facts, item, by }) => {
    const book = books.get(item);
    return {
      file: 'exclusions.yaml',
      id: `${of}, ${who}`,
      subject: caseOf(scenes[scene]!.profile, { ...scenes[scene]!.facts, ...facts }),
      expects: { items: [item], ...(by === undefined ? {} : { rules: [by] }) },
      ...(book ? { book } : {}),
    };
  });
}
