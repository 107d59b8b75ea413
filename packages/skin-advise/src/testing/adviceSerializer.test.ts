import { expect, it } from 'vitest';
import { createAdvisor } from '../createAdvisor.js';
import { adviceSerializer } from './adviceSerializer.js';

const advise = (locale: 'ko' | 'en') =>
  createAdvisor().advise({ profile: 'scalp', severities: { 비듬: 1 } }, { locale });

it('prints an advice and nothing else', async () => {
  expect(adviceSerializer.test(await advise('ko'))).toBe(true);
  for (const other of [null, 'text', {}, { schema: 'skin-advise/result@1' }])
    expect(adviceSerializer.test(other)).toBe(false);
});

it.each(['ko', 'en'] as const)(
  'hides versions and hashes, and keeps the level and the words (%s)',
  async (locale) => {
    const advice = await advise(locale);
    const printed = adviceSerializer.serialize(advice);
    expect(printed).toContain('triage self_care');
    expect(printed).toContain(advice.care[0]!.text.slice(0, 10));
    expect(printed).not.toContain(advice.provenance.packs[0]!.sha256.slice(0, 8));
    expect(printed).not.toMatch(/\d+\.\d+\.\d+/);
  },
);
