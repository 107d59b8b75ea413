import { readFileSync } from 'node:fs';
import { type Advice, guard } from '@skin-advise/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAdvices } from './readCases.js';

const file = new URL('../../packages/core/data/guard/traps.tsv', import.meta.url);
const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
const traps = rows.map((line) => line.split('\t') as [advice: string, fault: string, text: string]);
const faithful = traps.filter(([, fault]) => fault === 'faithful');

let advices: ReadonlyMap<string, Advice>;
beforeAll(async () => {
  advices = await makeAdvices();
});
const verdict = (advice: string, text: string) => guard(advices.get(advice)!, text);

describe('the guard over texts about real advices', () => {
  it.each(faithful)('lets a text about %s pass that is %s: %s', (advice, _, text) => {
    expect(verdict(advice, text).findings).toEqual([]);
  });

  it.each(traps.filter(([, fault]) => fault !== 'faithful'))(
    'refuses one about %s with %s: %s',
    (advice, _, text) => {
      expect(verdict(advice, text).ok).toBe(false);
    },
  );

  it('points at the words it minds, in the order of the text', () => {
    for (const [advice, , text] of traps) {
      const { findings } = verdict(advice, text);
      for (const { span, found } of findings) expect(text.slice(...span)).toBe(found);
      const starts = findings.map(({ span }) => span[0]);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it('lets the narrative of every template pass, and every care item in its own words', () => {
    for (const [name, advice] of advices) {
      const texts = advice.care.map(({ text }) => text);
      const visit = `${advice.triage.headline}.`;
      for (const text of texts)
        expect([name, text, guard(advice, `${visit} ${text}`).findings]).toEqual([name, text, []]);
    }
  });

  it('says the same of the same text every time', () => {
    for (const [advice, , text] of traps.slice(0, 40))
      expect(verdict(advice, text)).toEqual(verdict(advice, text));
  });
});
