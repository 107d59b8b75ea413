import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from './readQuantities.js';

const DAY = 1440;
const read = (text: string) => readQuantities(text).map(({ kind, low, high }) => [kind, low, high]);

describe('readQuantities', () => {
  it.each([
    ['3~5분 두었다가', '삼 분에서 오 분 두었다가'],
    ['180초에서 300초', '3~5분'],
    ['주 2회', '일주일에 두 번'],
    ['매주 두 차례', '7일에 2번'],
    ['하루 걸러 한 번', '이틀에 한 번'],
    ['격일 1회', '이틀에 한 번'],
    ['4주에 한 번', '28일마다'],
    ['2~3일마다', '이틀이나 사흘마다'],
    ['6~12개월', '반년에서 1년'],
    ['스무 주', '140일'],
    ['두 시간마다', '120분마다'],
    ['20분', '이십 분'],
    ['서른하나', '31살'],
    ['30cm', '삼십 센티미터'],
  ])('reads %s and %s as the same', (one, other) => {
    expect(read(one)).toEqual(read(other));
    expect(read(one)).toHaveLength(1);
  });

  it.each([
    ['사흘에서 닷새', 'time', 3 * DAY, 5 * DAY],
    ['보름 동안', 'time', 15 * DAY, 15 * DAY],
    ['하루 서너 번', 'rate', 3, 4],
    ['SPF 30', 'spf', 30, 30],
    ['PA는 ++', 'pa', 2, 2],
    ['500원 동전', 'won', 500, 500],
    ['2.5%', 'percent', 2.5, 2.5],
  ])('reads %s', (text, ...expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    '몇 분 대고',
    '오일을 바르지',
    '한 번에 한 가지만',
    '할 일은 두 가지예요',
    '두 분이 함께',
    '이 점은',
    '충분히',
  ])('reads no quantity in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells a wrong unit of SPF from a number', () => {
    expect(read('SPF 30분')).not.toEqual(read('SPF 30'));
  });

  it('keeps its spans within the text and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123일이삼두세네주분번회에서~ 하루매%+.SPFA') }),
        (text) => {
          for (const { span, low, high } of readQuantities(text)) {
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeLessThanOrEqual(text.length);
            expect(low).toBeLessThanOrEqual(high);
          }
        },
      ),
    );
  });
});
