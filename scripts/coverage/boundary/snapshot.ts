import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { PROFILES, type Profile, type TriageLevel } from '@skin-advise/core';
import { compileEngine } from '../../../packages/rules/src/deciding/compileEngine.js';
import { decideFacts, type NamedFacts } from '../../../packages/rules/src/deciding/decideFacts.js';
import type { Rule, RuleBook } from '../../../packages/rules/src/pack/RuleBook.js';
import { compileTable } from '../../../packages/rules/src/table/compileTable.js';
import { type Way, waysOf } from './edges.js';

const FILE = new URL('../../../packages/rules/cases/boundaries.snap.tsv', import.meta.url);

export const UPDATE = 'npm run coverage:rules -- --update';

const HEAD = [
  `# Where each rule begins and ends, one line a rule. Made by \`${UPDATE}\`: a line that changed is a rule that changed.`,
  '# level: decided on the plainest case inside · effects: + proposed, - withheld, ! cautioned, ~ put off, | kept apart, @ watched for',
  '# edges: the plainest value inside, and after / the nearest outside (?: not knowing it) · ways: a digest of how the edges go together',
  ['rule', 'level', 'effects', 'edges', 'ways'].join('\t'),
];

export const readSnapshot = () => readFileSync(FILE, 'utf8');
export const writeSnapshot = (text: string) => writeFileSync(FILE, text);

/** Every rule by itself, so that no other rule's thresholds move its line; only the level is decided by all of them. */
export function boundarySnapshot(book: RuleBook): string {
  const engines = new Map(PROFILES.map((profile) => [profile, compileEngine(book, profile)]));
  const level = (profile: Profile, facts: NamedFacts) =>
    decideFacts(engines.get(profile)!, profile, facts).level;
  const lines = book.packs.flatMap(({ rules, profiles }) =>
    rules.map((rule) => lineOf(rule, aloneIn(book, rule, profiles), level)),
  );
  return `${[...HEAD, ...lines].join('\n')}\n`;
}

/** The ways of a rule in the profile in which most of them can be seen. */
function aloneIn(book: RuleBook, rule: Rule, profiles: readonly Profile[]) {
  const table = compileTable([rule]);
  const seen = profiles.map((profile) => ({ profile, ways: waysOf(book, profile, table) }));
  return seen.reduce((best, one) => (one.ways.length > best.ways.length ? one : best));
}

function lineOf(
  rule: Rule,
  { profile, ways }: { profile: Profile; ways: readonly Way[] },
  level: (profile: Profile, facts: NamedFacts) => TriageLevel,
): string {
  const plainest = ways[0] ? level(profile, ways[0].inside) : 'never';
  const edges = [...new Set(ways.flatMap(edgesOf))].join(' ') || 'always';
  return [rule.id, plainest, effectsOf(rule), edges, `${ways.length}:${digestOf(ways)}`].join('\t');
}

function edgesOf({ inside, outside }: Way): string[] {
  return Object.entries(inside).map(([fact, value]) => {
    if (typeof value === 'boolean') return value ? fact : `!${fact}`;
    if (typeof value === 'string') return `${fact}=${value}`;
    const beyond = outside.filter((one) => one.fact === fact).map(({ facts }) => facts[fact] ?? '?');
    return `${fact}=${value}/${beyond.join('/')}`;
  });
}

const digestOf = (ways: readonly Way[]) =>
  createHash('sha256')
    .update(JSON.stringify(ways.map(({ inside }) => inside)))
    .digest('hex')
    .slice(0, 8);

function effectsOf({
  triage,
  care,
  withhold,
  caution,
  defer,
  neverTogether,
  watchFor,
  ...rest
}: Rule): string {
  const marked = (mark: string, codes: readonly string[] = []) => codes.map((code) => `${mark}${code}`);
  return [
    ...(triage ? [triage.by ? `${triage.level}/${triage.by}` : triage.level] : []),
    ...marked(
      '+',
      care?.map((use) => (typeof use === 'string' ? use : use.item)),
    ),
    ...marked('-', withhold),
    ...marked('!', caution),
    ...marked('~', defer?.targets),
    ...marked('|', neverTogether),
    ...marked(
      '@',
      watchFor?.map(({ sign, level }) => `${sign}:${level}`),
    ),
    ...(rest.disagreement ? ['differs'] : []),
    ...(rest.ifUnknown === 'ask' ? ['asks'] : []),
  ].join(' ');
}
