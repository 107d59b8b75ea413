import { readFileSync } from 'node:fs';
import { BANNED_CLAIMS, parseJson, renderJson } from '@skin-advise/core';
import { adviceSchema } from '@skin-advise/core/schema';
import { describe, expect, it } from 'vitest';
import { SAMPLES, sampleUrl } from './cli/samples.js';
import { createAdvisor, renderMarkdown, renderText } from './index.js';

const advisor = createAdvisor();
const read = (file: string) => parseJson(readFileSync(sampleUrl(file), 'utf8'), file);

const adviseOn = (name: string, locale: 'ko' | 'en' = 'ko') => {
  const { file, person, options } = SAMPLES[name]!;
  return advisor.advise(read(file), {
    ...options,
    locale,
    person: person === undefined ? undefined : read(person),
  });
};

describe.each(Object.keys(SAMPLES))('the sample %s', (name) => {
  it('gets the advice that was last reviewed, in every form', async () => {
    const advice = await adviseOn(name);
    await expect(renderText(advice, { explain: true })).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
    await expect(renderMarkdown(advice)).toMatchFileSnapshot(`__snapshots__/${name}.md`);
    await expect(renderJson(advice)).toMatchFileSnapshot(`__snapshots__/${name}.json`);
  });

  it('gets it in English too', async () => {
    const english = renderText(await adviseOn(name, 'en'));
    await expect(english).toMatchFileSnapshot(`__snapshots__/${name}.en.txt`);
  });

  it('is a valid advice@1, and byte for byte the same twice', async () => {
    const [first, second] = [await adviseOn(name), await adviseOn(name)];
    expect(adviceSchema.safeParse(first).error).toBeUndefined();
    expect(renderJson(second)).toBe(renderJson(first));
  });

  it('makes no banned claim', async () => {
    const text = renderText(await adviseOn(name), { explain: true });
    for (const { pattern } of BANNED_CLAIMS) expect(pattern.exec(text)?.[0]).toBeUndefined();
  });
});
