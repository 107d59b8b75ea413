import { foldChat } from './foldChat.js';
import { findNotes } from './foldNotes.js';
import { isInvisible, joinsBefore } from './marks.js';
import type { NormalText } from './NormalText.js';
import { respell } from './respell.js';

const SPACE = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const WORD = /[\p{L}\p{N}]/u;
const HARD = /[.!。！…;；\r\n｡]/;
const QUESTION = /[?？¿]/;
const LOOSE = /[~∼〜～\-–—_'"“”‘’`*^<>「」『』=+|#@&]/;

/** Full-width, circled and mathematical letters and digits. */
const DRESSED_UP = /[\uff01-\uff5e\u2460-\u2473\u24b6-\u24e9\u{1d400}-\u{1d7ff}]/u;

interface Unit {
  char: string;
  start: number;
  end: number;
  gap: 0 | 1;
}

/** The original as visible clusters with their offsets: a base and whatever joins it, also across invisible marks. */
function clusters(text: string): Unit[] {
  const units: Unit[] = [];
  const notes = findNotes(text);
  let next = 0;
  let gap: 0 | 1 = 1;
  for (let i = 0; i < text.length; ) {
    if (notes[next]?.start === i) {
      const { start, end, word } = notes[next++]!;
      // The pause keeps what follows the note out of its reach.
      for (const char of `${word},`) units.push({ char, start, end, gap: char === word[0] ? gap : 0 });
      gap = 0;
      i = end;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const end = i + char.length;
    const last = units.at(-1);
    if (isSyllable(char)) {
      units.push({ char, start: i, end, gap });
      gap = 0;
    } else if (SPACE.test(char)) gap = 1;
    else if (!isInvisible(char)) {
      if (last && gap === 0 && joinsBefore(char) && last.char.length < 8) {
        last.char += char;
        last.end = end;
      } else units.push({ char, start: i, end, gap });
      gap = 0;
    }
    i = end;
  }
  return units;
}

/** `.` ends a sentence, `?` asks, `,` only pauses; what is neither word nor pause is dropped. */
function canonical(char: string, before: string, after: string): string {
  const digits = /\d/.test(before) && /\d/.test(after);
  if (digits && (char === '.' || char === ',')) return '·';
  if (digits && /[~∼〜～\-–]/.test(char)) return '~';
  if (char === '℃' || char === '°' || char === '˚') return '도';
  if (char === '㎜') return 'mm';
  if (char === '㎝') return 'cm';
  if (char === '%') return '%';
  if (HARD.test(char)) return '.';
  if (QUESTION.test(char)) return '?';
  if (LOOSE.test(char)) return '';
  return ',';
}

/** NFC per cluster, compatibility forms folded, spaces turned into flags. Linear; never throws. */
export function normalise(text: string): NormalText {
  const units = foldChat(compose(clusters(text)));
  return respell({
    original: text,
    chars: units.map((unit) => unit.char).join(''),
    start: units.map((unit) => unit.start),
    end: units.map((unit) => unit.end),
    gap: units.map((unit) => unit.gap),
  });
}

function compose(raw: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  let pending: 0 | 1 = 0;
  raw.forEach((unit, index) => {
    const folded = fold(unit.char, raw[index - 1]?.char ?? '', raw[index + 1]?.char ?? '');
    if (folded === '') {
      pending = 1;
      return;
    }
    const gap = pending === 1 ? 1 : unit.gap;
    // A surrogate pair would break one-unit-one-char; nothing we match lies outside the basic plane.
    for (const char of folded.length === 1 ? folded : [...folded].filter(({ length }) => length === 1))
      out.push({ char, start: unit.start, end: unit.end, gap });
    pending = 0;
  });
  return out;
}

/** A composed syllable is as it is: most of what is written needs no closer look. */
const isSyllable = (char: string) => char.length === 1 && char >= '가' && char <= '힣';

function fold(char: string, before: string, after: string): string {
  if (isSyllable(char)) return char;
  const composed = char.normalize('NFC');
  const wide = DRESSED_UP.test(composed) ? composed.normalize('NFKC') : composed;
  if (WORD.test(wide)) return wide.toLowerCase();
  return canonical(wide, before, after);
}
