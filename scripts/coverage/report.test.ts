import { describe, expect, it } from 'vitest';
import type { Coverage } from './measure.js';
import { HELP, readOptions } from './options.js';
import { renderReport } from './report.js';

const counts = { rules: 1000, fired: 1000, held: 999, ways: 2500, boundaryCases: 19018, faulty: 0 };
const COVERAGE: Coverage = {
  packs: [
    { pack: 'common', ...counts, rules: 900, held: 900 },
    { pack: 'mole', ...counts, rules: 100, held: 99, ways: 7 },
  ],
  total: counts,
  handCases: { 'floors.yaml': 3000, samples: 11 },
  unheld: [{ rule: 'mole.care.x', kind: 'care', fires: 3 }],
  faults: [],
  snapshot: 'up to date',
};
const PLAIN = { list: false, colour: false };

describe('the report', () => {
  it('lines figures up under their heads, names to the left', () => {
    const lines = renderReport(COVERAGE, PLAIN).split('\n').slice(2, 6);
    expect(lines).toEqual([
      'pack    rules  fired  held   held %   ways  edge cases  sound %',
      'common    900  1,000   900  100.0 %  2,500      19,018  100.0 %',
      'mole      100  1,000    99   99.0 %      7      19,018  100.0 %',
      'total   1,000  1,000   999   99.9 %  2,500      19,018  100.0 %',
    ]);
  });

  it('rounds down, so that one missing rule is never 100 %', () => {
    const total = { ...counts, rules: 100_000, held: 99_999 };
    expect(renderReport({ ...COVERAGE, total }, PLAIN)).toContain(' 99.9 %');
  });

  it('names what no case holds, and how to hold it, when asked', () => {
    expect(renderReport(COVERAGE, PLAIN)).not.toContain('mole.care.x');
    const listed = renderReport(COVERAGE, { ...PLAIN, list: true });
    expect(listed).toContain('mole.care.x  care, fires in 3, none of which asks for what it does');
    expect(listed).toContain('packages/rules/cases/care.yaml');
  });

  it('shows an edge that is not where the rule says, with its case', () => {
    const fault = { rule: 'a.b', why: 'does not fire inside', profile: 'mole', facts: { x: 1 } } as const;
    expect(renderReport({ ...COVERAGE, faults: [fault] }, PLAIN)).toContain(
      'a.b does not fire inside (mole: x 1)',
    );
  });

  it('says that the gate is met or missed, and colours only when wanted', () => {
    expect(renderReport(COVERAGE, PLAIN)).toMatch(/Gate: .*: met\n$/);
    expect(renderReport({ ...COVERAGE, snapshot: 'out of date' }, PLAIN)).toMatch(/: MISSED\n$/);
    expect(renderReport(COVERAGE, PLAIN)).not.toContain('\x1b[');
    expect(renderReport(COVERAGE, { ...PLAIN, colour: true })).toContain('\x1b[32mmet\x1b[0m');
  });
});

describe('the options', () => {
  it('are all off by default', () => {
    expect(readOptions([], ['mole'])).toEqual({
      list: false,
      packs: [],
      format: 'text',
      update: false,
      help: false,
    });
  });

  it.each([
    [['--pack', 'moles'], /--pack knows mole, face; found "moles"/],
    [['--format', 'xml'], /--format knows text, json; found "xml"/],
    [['--lst'], /--lst/],
  ])('refuse %j', (argv, message) => {
    expect(() => readOptions(argv, ['mole', 'face'])).toThrow(message);
  });

  it('are all in the help', () => {
    for (const option of ['--list', '--pack', '--format', '--update', '--help'])
      expect(HELP).toContain(option);
  });
});
