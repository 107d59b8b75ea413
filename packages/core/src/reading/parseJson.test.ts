import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SkinAdviseError } from '../errors/SkinAdviseError.js';
import { findJsonError } from './json/findJsonError.js';
import { MAX_INPUT, parseJson } from './parseJson.js';

function failure(text: string): unknown {
  try {
    return parseJson(text, 'result.json');
  } catch (error) {
    expect(error).toBeInstanceOf(SkinAdviseError);
    return error;
  }
}

describe('parseJson', () => {
  it('reads JSON with and without a byte-order mark', () => {
    expect(parseJson('{"a":1}')).toEqual({ a: 1 });
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ a: 1 });
  });

  it('names the line and column where JSON ends', () => {
    expect(failure('{\n  "a": 1,\n  "b" 2\n}')).toMatchObject({
      code: 'not_json',
      path: 'result.json:3:7',
      found: '2',
      expected: 'a colon',
    });
  });

  it.each([
    ['{"p": NaN}', /allow_nan/],
    ['{"p": -Infinity}', /allow_nan/],
    ["{'p': 1}", /json\.dumps/],
    ['{"p": None}', /json\.dumps/],
    ['{"p": True}', /json\.dumps/],
    ['{“p”: 1}', /typographic/],
    ['[1, 2,]', /comma/],
    ['{"a": 1} {"b": 2}', /more than one/],
    ['{"a": [1,', /cut off/],
    ['{"a": 1 // grade\n}', /comments/],
    ['<!doctype html><p>502', /web page/],
    ['\uFFFDPNG\r\n', /picture/],
    ['\uFFFD\uFFFD\uFFFD\uFFFD\u0000\u0010JFIF', /picture/],
    ['{\u0000"\u0000a', /UTF-16/],
    ['{"a": "line\nbreak"}', /Check the text/],
  ])('%j is refused with advice that fits it', (text, hint) => {
    expect(failure(text)).toMatchObject({ code: 'not_json', hint: expect.stringMatching(hint) });
  });

  it.each(['', '  \n', '\uFEFF', '\uFEFF \n'])('%j is empty', (text) => {
    expect(failure(text)).toMatchObject({ code: 'empty_input', path: 'result.json' });
  });

  it('reads an input at the limit and refuses a huge one', () => {
    const atLimit = `"${'x'.repeat(MAX_INPUT - 2)}"`;
    expect(parseJson(atLimit)).toHaveLength(MAX_INPUT - 2);
    expect(failure(`${atLimit} `)).toMatchObject({
      code: 'input_too_large',
      found: `${MAX_INPUT + 1} characters`,
    });
  });

  it('refuses nesting that would exhaust the stack, and ignores brackets in text', () => {
    expect(failure('['.repeat(1_000_000))).toMatchObject({ code: 'too_deeply_nested' });
    expect(parseJson(JSON.stringify('['.repeat(1_000)))).toHaveLength(1_000);
    expect(parseJson(JSON.stringify('\\"['.repeat(500)))).toHaveLength(1_500);
  });

  it('finds no error in what is JSON, and stops at or before the end of what is not', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        expect(findJsonError(json)).toEqual({ offset: json.length, expected: 'the end of the input' });
        const text = json.slice(0, cut % (json.length + 1));
        try {
          parseJson(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SkinAdviseError);
        }
        expect(findJsonError(text).offset).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
