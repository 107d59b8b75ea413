import { describe, expect, it } from 'vitest';
import { readResult } from './readResult.js';

const refusal = (code: string, path: string) => expect.objectContaining({ code, path });
const grades = { results: [{ label: '비듬', grade: 0, confidence: 0.99 }] };

describe('what a service says instead of a result', () => {
  it.each([
    '두피 이미지가 아닙니다.',
    '얼굴을 찾을 수 없습니다',
    '피부가 감지되지 않았습니다',
    '병변이 보이지 않습니다',
    'This is not a scalp image',
    'No face detected',
    'skin was not found',
  ])('%s: the photo shows something else', (error) => {
    expect(() => readResult({ error })).toThrow(refusal('not_the_subject', '$.error'));
  });

  it.each([
    '지원하는 이미지 형식이 아닙니다.',
    '피부 이미지 파일 크기가 너무 커서 열 수 없습니다',
    'Not a supported file format for skin images',
    'Internal Server Error',
    'CUDA out of memory',
  ])('%s: the photo is not to blame', (error) => {
    expect(() => readResult({ error })).toThrow(refusal('upstream_error', '$.error'));
  });

  it.each<readonly [string, unknown, string]>([
    ['a validation list', { detail: [{ loc: ['body', 'image'], msg: 'field required' }] }, '$.detail'],
    ['an error object', { error: { code: 500, message: 'boom' } }, '$.error'],
    ['a list of errors', { errors: [{ message: 'boom' }] }, '$.errors'],
    ['a flag alone', { success: false }, '$.success'],
    ['a flag and a message', { ok: false, message: 'boom' }, '$.message'],
  ])('%s is an error of the service', (_, value, path) => {
    expect(() => readResult(value)).toThrow(refusal('upstream_error', path));
  });
});

describe('a service that failed and sent values all the same', () => {
  it.each<readonly [string, Record<string, unknown>, string]>([
    ['not a scalp, and grades', { error: '두피 이미지가 아닙니다.', ...grades }, 'not_the_subject'],
    ['failed, and grades', { success: false, ...grades }, 'upstream_error'],
    [
      'an error beside our own format',
      { error: 'crashed', profile: 'scalp', severities: { 비듬: 0 } },
      'upstream_error',
    ],
  ])('%s: the values do not count', (_, value, code) => {
    expect(() => readResult(value)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    { error: null },
    { error: '' },
    { error: {} },
    { error: [] },
    { success: true },
    { error: null, ok: true },
  ])('%j says that nothing went wrong', (said) =>
    expect(readResult({ ...said, ...grades }).findings).toHaveLength(1),
  );
});

describe('what holds no result', () => {
  it.each<readonly [string, unknown, string, string]>([
    ['an empty list', [], 'values_missing', '$'],
    ['an empty list of results', { filename: 'a.jpg', results: [] }, 'values_missing', '$.results'],
    [
      'an empty list in an envelope',
      { success: true, data: { predictions: [] } },
      'values_missing',
      '$.data.predictions',
    ],
    ['two results', [{ profile: 'mole' }, { profile: 'mole' }], 'several_results', '$'],
    [
      'a stored table of scores',
      [
        { oil: 1, wrinkle: 2 },
        { oil: 2, wrinkle: 2 },
      ],
      'several_results',
      '$',
    ],
    ['a person alone', { gender: '여', age: 30 }, 'person_as_result', '$'],
  ])('%s', (_, value, code, path) => {
    expect(() => readResult(value)).toThrow(refusal(code, path));
  });
});
