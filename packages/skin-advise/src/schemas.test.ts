import { readdirSync, readFileSync } from 'node:fs';
import { readResult } from '@skin-advise/core';
import { adviceSchema, resultSchema } from '@skin-advise/core/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createAdvisor } from './index.js';

const ajv = new Ajv2020({ strict: false });
const samples = new URL('../samples/', import.meta.url);
const canonical = readdirSync(samples).filter((name) => name.endsWith('.result.json'));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, samples), 'utf8'));

describe('the published JSON Schemas', () => {
  it.each(canonical)('accept the sample %s and the advice on it', async (name) => {
    const result = ajv.compile(z.toJSONSchema(resultSchema, { io: 'input' }));
    const advice = ajv.compile(z.toJSONSchema(adviceSchema));
    expect(result(read(name)), JSON.stringify(result.errors)).toBe(true);
    const given = JSON.parse(JSON.stringify(await createAdvisor().advise(read(name))));
    expect(advice(given), JSON.stringify(advice.errors)).toBe(true);
  });

  it.each([
    ['a grade out of range', { profile: 'scalp', severities: { dandruff: 7 } }],
    ['a negative probability', { profile: 'face', probabilities: { acne: -0.1 } }],
    ['an unknown profile', { profile: 'foot', severities: {} }],
  ])('refuse %s, as the reader does', (_, result) => {
    expect(resultSchema.safeParse(result).success).toBe(false);
    expect(() => readResult(result)).toThrow();
  });
});
