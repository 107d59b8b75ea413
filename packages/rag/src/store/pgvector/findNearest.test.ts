import { expect, it } from 'vitest';
import { unitVector } from '../../embedder/unitVector.js';
import { findNearest, SPARE } from './findNearest.js';
import type { PgClient } from './PgPool.js';
import { tableNames } from './tableNames.js';

const asked = unitVector([1, 0]);
const row = (id: string, angle: number) => ({
  id,
  metadata: '{}',
  vector: JSON.stringify([...unitVector([Math.cos(angle), Math.sin(angle)])]),
});

/** Answers searches in turn, and keeps what it was told. */
function scripted(...answers: ReturnType<typeof row>[][]): PgClient & { readonly said: string[] } {
  const said: string[] = [];
  return {
    said,
    release: () => {},
    async query(text) {
      said.push(text);
      return { rows: text.includes('<=>') ? (answers.shift() ?? []) : [] };
    },
  };
}

it('an index that gives up between what is wanted and what is asked for is not believed', async () => {
  const far = Array.from({ length: SPARE }, (_, place) => row(`far${place}`, 0.5 + place / 100));
  const client = scripted(far, [row('near', 0.1), ...far]);
  const found = await findNearest(client, tableNames(), { vector: asked, top: 1 });
  expect(found.map(({ id }) => id)).toEqual(['near']);
  expect(client.said).toContain('set local enable_indexscan = off');
});

it('an index that gives as many as asked for is asked once', async () => {
  const all = Array.from({ length: SPARE + 1 }, (_, place) => row(`r${place}`, place / 100));
  const client = scripted(all);
  const found = await findNearest(client, tableNames(), { vector: asked, top: 1 });
  expect(found.map(({ id }) => id)).toEqual(['r0']);
  expect(client.said).toHaveLength(1);
});
