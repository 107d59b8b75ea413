import type { Conjunction, RowTable } from './RowTable.js';

/**
 * @param sizes bands per fact, at most `MOST_BANDS`
 * @param isSeldom facts that few cases state: they are tested last, so that silence about all of them can be looked up
 */
export function compileRows(
  sizes: readonly number[],
  rows: readonly Conjunction[],
  isSeldom: (fact: number) => boolean = () => false,
): RowTable {
  const words = Math.ceil(rows.length / 32);
  const full = new Int32Array(words).fill(-1);
  if (rows.length % 32 !== 0) full[words - 1] = ~(-1 << (rows.length % 32));
  return { rows: rows.length, words, sizes, full, ...byWord(sizes, rows, isSeldom), ...byRow(rows) };
}

function byRow(rows: readonly Conjunction[]) {
  const constraintStart = new Int32Array(rows.length + 1);
  const facts: number[] = [];
  const bands: number[] = [];
  rows.forEach(({ allowed }, row) => {
    for (const [fact, ok] of allowed) {
      facts.push(fact);
      bands.push(ok.reduce((mask, yes, band) => (yes ? mask | (1 << band) : mask), 0));
    }
    constraintStart[row + 1] = facts.length;
  });
  return { constraintStart, constraintFact: Int32Array.from(facts), constraintBands: Int32Array.from(bands) };
}

function byWord(sizes: readonly number[], rows: readonly Conjunction[], isSeldom: (fact: number) => boolean) {
  const words = Math.ceil(rows.length / 32);
  const entryStart = new Int32Array(words + 1);
  const seldomStart = new Int32Array(words);
  const entryFact: number[] = [];
  const entryAt: number[] = [];
  const masks: number[] = [];
  for (let word = 0; word < words; word += 1) {
    const all = masksOf(sizes, rows.slice(word * 32, word * 32 + 32));
    const often = all.filter(([fact]) => !isSeldom(fact));
    seldomStart[word] = entryFact.length + often.length;
    for (const [fact, perBand] of [...often, ...all.filter(([fact]) => isSeldom(fact))]) {
      entryFact.push(fact);
      entryAt.push(masks.length);
      masks.push(...perBand);
    }
    entryStart[word + 1] = entryFact.length;
  }
  return {
    entryStart,
    seldomStart,
    entryFact: Int32Array.from(entryFact),
    entryAt: Int32Array.from(entryAt),
    masks: Int32Array.from(masks),
  };
}

/** Facts that block most come first, so that a word without any firing row is left early. */
function masksOf(sizes: readonly number[], rows: readonly Conjunction[]): [number, Int32Array][] {
  const masks = new Map<number, Int32Array>();
  const blocked = new Map<number, number>();
  rows.forEach(({ allowed }, bit) => {
    for (const [fact, ok] of allowed) {
      const perBand = masks.get(fact) ?? new Int32Array(sizes[fact]!).fill(-1);
      masks.set(fact, perBand);
      let closed = 0;
      ok.forEach((yes, band) => {
        if (yes) return;
        perBand[band]! &= ~(1 << bit);
        closed += 1;
      });
      blocked.set(fact, (blocked.get(fact) ?? 0) + closed / ok.length);
    }
  });
  return [...masks].sort(([a], [b]) => blocked.get(b)! - blocked.get(a)! || a - b);
}
