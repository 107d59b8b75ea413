import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadRules } from './index.js';

const page = readFileSync(new URL('../../../../docs/packs.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!);

/** A rule as the page shows it, as a pack of its own with the words that it needs. */
const packOf = (rule: string) => `pack: page
version: 1.0.0
profiles: [scalp]
rules:
${rule.replace(/^/gm, '  ')}
wording:
  ko:
    rules: { scalp.floor.example: { because: 살펴볼 만한 모습입니다. } }
    safetyNet: { fever_spreading: 열이 나거나 번지면 }
`;

it('shows a whole pack that loads', () => {
  const [text] = blocks.filter((block) => block.startsWith('pack:'));
  const { changes } = loadRules([{ file: 'docs/packs.md', text: text! }]);
  expect(changes.added.map(({ rule }) => rule)).toEqual(['clinic.care.wash-diary']);
  expect(changes.overridden.map(({ rule }) => rule)).toEqual(['scalp.care.dandruff-mild']);
  expect(changes.disabled.map(({ rule }) => rule)).toEqual(['scalp.care.dye-perm-gap']);
});

it('shows a rule that loads', () => {
  const [rule] = blocks.filter((block) => block.startsWith('- id:'));
  const { changes } = loadRules([{ file: 'docs/packs.md', text: packOf(rule!) }]);
  expect(changes.added.map(({ rule: id }) => id)).toEqual(['scalp.floor.example']);
});
