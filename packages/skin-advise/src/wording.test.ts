import { BANNED_CLAIMS, exampleClasses } from '@skin-advise/core';
import { BOOK } from '@skin-advise/rules';
import { describe, expect, it } from 'vitest';
import { loadWording } from './wording.js';

const rules = BOOK.packs.flatMap((pack) => pack.rules);
const NOT_DEFERRED = { startAfterDays: undefined, untilDays: undefined };
const DEFERRED = { startAfterDays: 2, untilDays: 7 };

/** Every text that a pack can make a person read, under every parameter its rules give. */
async function texts(locale: 'ko' | 'en'): Promise<string[]> {
  const wording = await loadWording(locale);
  const uses = rules.flatMap(({ care = [] }) =>
    care.map((use) => (typeof use === 'string' ? { item: use, with: {} } : use)),
  );
  const plain = Object.keys(BOOK.items).map((item) => ({ item, with: {} }));
  const items = [...plain, ...uses].flatMap(({ item, with: given }) =>
    [NOT_DEFERRED, DEFERRED].flatMap((deferral) => {
      const params = { ...deferral, ...BOOK.items[item]!.params, ...given };
      return [wording.text(`items.${item}.title`, params), wording.text(`items.${item}.text`, params)];
    }),
  );
  const reasons = rules.flatMap(({ id, caution, ifUnknown, watchFor = [] }) => [
    wording.text(`rules.${id}.because`, exampleClasses(wording)),
    ...(caution || ifUnknown === 'ask' ? [wording.text(`rules.${id}.caution`, {})] : []),
    ...watchFor.map(({ sign }) => wording.text(`safetyNet.${sign}`, {})),
  ]);
  return [...items, ...reasons];
}

describe.each(['ko', 'en'] as const)('the wording of the packs (%s)', (locale) => {
  it('renders every text that any rule can ask for', async () => {
    const all = await texts(locale);
    expect(all.length).toBeGreaterThan(1000);
    for (const text of all) expect(text).not.toMatch(/\{\{|undefined|NaN|\[object| {2}|^\s|\s$/);
  });

  it('makes no banned claim anywhere', async () => {
    const found = (await texts(locale)).flatMap((text) =>
      BANNED_CLAIMS.filter(({ pattern }) => pattern.test(text)).map(({ code }) => `${code}: ${text}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

it('every emergency says whom to call', () => {
  const silent = rules.filter(({ triage, care = [] }) => {
    const codes = care.map((use) => (typeof use === 'string' ? use : use.item));
    return triage?.level === 'emergency' && !codes.some((code) => code.startsWith('call_'));
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});
