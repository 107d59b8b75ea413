import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdvisor } from '../../createAdvisor.js';
import { startCli } from '../testing/startCli.js';

const { cli, file, clean } = startCli();
afterAll(clean);
const result = {
  profile: 'scalp',
  severities: { 비듬: 2 },
  metadata: { age: 31, sex: 'female', pregnant: true },
  symptomText: '임신하고 비듬이 심해졌어요.',
};
const FAITHFUL =
  '임신 중이시니 항진균 샴푸는 약사와 먼저 상의하세요. 그다음 주 2회, 3~5분 두었다가 헹구면 됩니다.';
const SHIFTED = FAITHFUL.replace('주 2회', '주 4회');
let advice = '';
beforeAll(async () => {
  advice = file('advice.json', JSON.stringify(await createAdvisor().advise(result)));
});
const guard = (...argv: string[]) => cli(['guard', ...argv]);

describe('skin-advise guard', () => {
  it('lets a faithful text pass and ends with 0', async () => {
    expect(await guard(advice, file('good.txt', FAITHFUL))).toMatchObject({ exitCode: 0, out: 'ok\n' });
  });

  it('ends with 1 and says what is wrong where', async () => {
    const { exitCode, out } = await guard(advice, file('bad.txt', SHIFTED));
    expect(exitCode).toBe(1);
    expect(out).toMatch(/number {2}“주 4회” {2}안내에 없는 수/);
  });

  it('gives the verdict as JSON, reading the text from standard input', async () => {
    const { exitCode, out } = await cli(['guard', advice, '-', '--format', 'json'], {
      readStdin: () => SHIFTED,
    });
    expect(exitCode).toBe(1);
    const { ok, findings } = JSON.parse(out);
    expect(ok).toBe(false);
    expect(Object.keys(findings[0])).toEqual(['code', 'span', 'found', 'message']);
    expect(SHIFTED.slice(...(findings[0].span as [number, number]))).toBe('주 4회');
  });

  it('knows for the words of the person what --text says', async () => {
    const text = file(
      'quoted.txt',
      '두피가 6주째 가렵다고 하셨죠. 향이 없는 순한 샴푸로 하루 한 번 감으세요.',
    );
    expect((await guard(advice, text, '--text', '6주째 가려워요')).exitCode).toBe(0);
    expect((await guard(advice, text, '--text', '3일째 가려워요')).exitCode).toBe(1);
  });

  it('explains itself in both languages', async () => {
    expect((await guard('--help')).out).toContain('안내를 풀어 쓴 글');
    expect((await guard('--help', '--lang', 'en')).out).toContain('Exit codes');
  });

  it.each([
    ['no text', () => [advice], 'bad_usage|takes an advice'],
    ['a result for an advice', () => [file('r.json', JSON.stringify(result)), '-'], 'no advice|\\$.schema'],
    ['an advice cut short', () => [file('c.json', '{"schema":"skin-advise/advice@1"}'), '-'], '\\$.case'],
    ['a file that is not there', () => ['nowhere.json', '-'], 'nowhere.json'],
  ])('says what is wrong with %s, and ends with 2', async (_, argv, expected) => {
    const { exitCode, out, err } = await guard(...argv());
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(new RegExp(expected));
  });
});
