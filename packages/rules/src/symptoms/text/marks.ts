type Ranges = readonly (readonly [number, number])[];

/** Controls (but not line ends), soft hyphen, zero-width and bidi marks, fillers, variation selectors. */
const INVISIBLE: Ranges = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];
/** Vowel and final jamo, combining marks: they belong to what stands before them. */
const JOINS: Ranges = [
  [0x0300, 0x036f],
  [0x1161, 0x11ff],
  [0x3099, 0x309a],
  [0xd7b0, 0xd7fb],
];

const within = (ranges: Ranges, char: string) => {
  const code = char.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
};

export const isInvisible = (char: string) => within(INVISIBLE, char);
export const joinsBefore = (char: string) => within(JOINS, char);
