/** How much of a text says the same again. All over eojeol (words between spaces). */
export interface Repetition {
  /** Share of 4-eojeol windows that occurred before. */
  readonly rep4: number;
  /** Longest run of eojeol that occurs twice. */
  readonly longestSpan: number;
  /** Share of neighbouring eojeol that share their first two characters. */
  readonly adjacentStem: number;
}

/** Gates calibrated on human Korean prose; a looping model lies far beyond all three. */
export const REPETITION_LIMITS: Repetition = { rep4: 0.03, longestSpan: 5, adjacentStem: 0.03 };

const WINDOW = 4;
const STEM = 2;

export function measureRepetition(text: string): Repetition {
  const words = text.normalize('NFC').split(/\s+/u).filter(Boolean);
  return { rep4: rep4(words), longestSpan: longestSpan(words), adjacentStem: adjacentStem(words) };
}

function rep4(words: readonly string[]): number {
  const count = words.length - WINDOW + 1;
  if (count <= 0) return 0;
  const windows = Array.from({ length: count }, (_, at) => words.slice(at, at + WINDOW).join(' '));
  return 1 - new Set(windows).size / count;
}

/** The longest length at which some run of words occurs twice, by doubling back from the whole. */
function longestSpan(words: readonly string[]): number {
  let longest = 0;
  const seen = (length: number) => {
    const runs = new Set<string>();
    for (let at = 0; at + length <= words.length; at += 1) {
      const run = words.slice(at, at + length).join(' ');
      if (runs.has(run)) return true;
      runs.add(run);
    }
    return false;
  };
  while (longest < words.length && seen(longest + 1)) longest += 1;
  return longest;
}

function adjacentStem(words: readonly string[]): number {
  if (words.length < 2) return 0;
  const pairs = words
    .slice(1)
    .filter((word, at) => word.length >= STEM && word.slice(0, STEM) === words[at]!.slice(0, STEM));
  return pairs.length / (words.length - 1);
}

/** A clause of at least this many eojeol said twice is a loop, whatever the shares. */
const SAID_TWICE = 4;
/** Or one of two eojeol said three times. */
const SAID_THRICE = 2;

/** From the second time that a run of words occurs to its last, where a text says the same over again; else undefined. */
export function repeatedSpan(text: string): readonly [number, number] | undefined {
  const words = [...text.normalize('NFC').matchAll(/\S+/gu)].map((match) => ({
    word: match[0].replace(/[.,!?…“”"'‘’]/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const [length, times] of [
    [SAID_TWICE, 2],
    [SAID_THRICE, 3],
  ] as const) {
    const runs = new Map<string, number[]>();
    for (let at = 0; at + length <= words.length; at += 1) {
      const run = words
        .slice(at, at + length)
        .map(({ word }) => word)
        .join(' ');
      const places = runs.get(run) ?? [];
      if (places.every((place) => at - place >= length)) runs.set(run, [...places, at]);
    }
    const looping = [...runs.values()].find((places) => places.length >= times);
    if (looping) return [words[looping[1]!]!.start, words[looping.at(-1)! + length - 1]!.end];
  }
  return stutter(words);
}

/** One word three times on end. */
function stutter(
  words: readonly { readonly word: string; readonly start: number; readonly end: number }[],
): readonly [number, number] | undefined {
  const at = words.findIndex(
    ({ word }, index) =>
      word.length > 1 && word === words[index + 1]?.word && word === words[index + 2]?.word,
  );
  return at < 0 ? undefined : [words[at]!.start, words[at + 2]!.end];
}
