import { describe, expect, it } from 'vitest';
import { readResult } from './readResult.js';

const scalp = { profile: 'scalp', severities: { 비듬: 2 } };
const findings = [{ condition: 'dandruff', severity: 2 }];
const refusal = (code: string, path: string) => expect.objectContaining({ code, path });

describe('a result in an envelope', () => {
  it.each<readonly [string, unknown]>([
    ['{ success, data }', { success: true, data: scalp }],
    ['{ status, message, result }', { status: 200, message: 'ok', result: scalp }],
    ['a list of one', [scalp]],
    ['a list of one in an envelope', { code: 0, body: [scalp] }],
    ['an envelope in an envelope', { success: true, response: { data: scalp } }],
  ])('%s is opened', (_, value) => {
    expect(readResult(value).findings).toEqual(findings);
    expect(readResult(value).notices).toEqual([]);
  });

  it('opens the envelope of a service that names a class', () => {
    const { findings: seen } = readResult({
      success: true,
      data: { disease_class: '주사', image_confidence: 0.8 },
    });
    expect(seen).toEqual([{ condition: 'rosacea', probability: 0.8 }]);
  });

  it('names the place of an error in the whole', () => {
    expect(() => readResult({ success: true, data: { ...scalp, severities: { 비듬: 7 } } })).toThrow(
      refusal('grade_out_of_range', '$.data.severities.비듬'),
    );
    expect(() => readResult([{ profile: 'scalp' }])).toThrow(refusal('values_missing', '$[0]'));
    expect(() => readResult({ data: { disease_class: null, message: '없음' } })).toThrow(
      refusal('no_match', '$.data.message'),
    );
  });

  it('stays closed where something of the person would be lost, or where it holds nothing known', () => {
    for (const value of [
      { data: scalp, metadata: { pregnant: true } },
      { data: scalp, result: scalp },
      { data: { foo: 1 } },
      [[[[[scalp]]]]],
    ])
      expect(() => readResult(value)).toThrow(refusal('unknown_format', '$'));
  });

  it('is not opened against the word of the service', () => {
    expect(() => readResult({ success: false, data: scalp })).toThrow(refusal('upstream_error', '$.success'));
  });
});
