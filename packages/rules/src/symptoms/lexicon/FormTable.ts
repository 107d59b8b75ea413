import type { RoleSet } from './Lexicon.js';
import type { Reading } from './Trie.js';

/** What one form can mean. */
export interface Meaning {
  readonly readings: readonly Reading[];
  /** The roles of the readings. */
  readonly roles: RoleSet;
}

/** What a place holds: the node above plus one (nought is a free place), the character, the node's own number and its meaning's. */
const [ABOVE, CODE, NODE, MEANING, WIDTH] = [0, 1, 2, 3, 4] as const;
const FEWEST = 1 << 10;

/**
 * The nodes of a trie in one table with open addressing, by the node above and the character: a step is one look at one place.
 * As objects with a map each, some three hundred thousand of them took a hundred megabytes, and most of the time went into
 * waiting for memory.
 */
export class FormTable {
  /** The node that all forms begin at. */
  static readonly ROOT = 0;

  #places = new Int32Array(FEWEST * WIDTH);
  #mask = FEWEST - 1;
  #nodes = 1;
  /** By number; none is the first. */
  readonly #meanings: (Meaning | undefined)[] = [undefined];
  /** What forms with one reading mean, by that reading: most forms of a word share it. */
  readonly #single = new Map<Reading, number>();

  /** The place of the node that a character leads to from another, or -1. */
  find(above: number, code: number): number {
    const place = this.#placeOf(above, code);
    return this.#places[place] === 0 ? -1 : place;
  }

  /** The number of the node at a place. */
  nodeAt(place: number): number {
    return this.#places[place + NODE]!;
  }

  /** What the form means that ends at a place, if one does. */
  meaningAt(place: number): Meaning | undefined {
    return this.#meanings[this.#places[place + MEANING]!];
  }

  /** A form has each name once. */
  add(form: string, reading: Reading): void {
    let place = 0;
    let node = FormTable.ROOT;
    for (let i = 0; i < form.length; i += 1) {
      place = this.#findOrMake(node, form.charCodeAt(i));
      node = this.nodeAt(place);
    }
    this.#places[place + MEANING] = this.#withReading(this.#places[place + MEANING]!, reading);
  }

  #withReading(number: number, reading: Reading): number {
    const known = this.#meanings[number];
    if (known?.readings.some(({ name }) => name === reading.name)) return number;
    if (known)
      return (
        this.#meanings.push({ readings: [...known.readings, reading], roles: known.roles | reading.bit }) - 1
      );
    const single =
      this.#single.get(reading) ?? this.#meanings.push({ readings: [reading], roles: reading.bit }) - 1;
    this.#single.set(reading, single);
    return single;
  }

  #findOrMake(above: number, code: number): number {
    const place = this.#placeOf(above, code);
    if (this.#places[place] !== 0) return place;
    if (this.#nodes * 2 > this.#mask) {
      this.#grow();
      return this.#findOrMake(above, code);
    }
    this.#places[place + ABOVE] = above + 1;
    this.#places[place + CODE] = code;
    this.#places[place + NODE] = this.#nodes++;
    return place;
  }

  /** Where it is, or would be. */
  #placeOf(above: number, code: number): number {
    const places = this.#places;
    const mask = this.#mask;
    const mixed = Math.imul(above, 0x2c1b3c6d) ^ Math.imul(code, 0x01000193);
    for (let at = (mixed ^ (mixed >>> 15)) & mask; ; at = (at + 1) & mask) {
      const place = at * WIDTH;
      const found = places[place]!;
      if (found === 0 || (found === above + 1 && places[place + CODE] === code)) return place;
    }
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Int32Array(before.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let from = 0; from < before.length; from += WIDTH) {
      if (before[from] === 0) continue;
      const place = this.#placeOf(before[from]! - 1, before[from + CODE]!);
      this.#places.set(before.subarray(from, from + WIDTH), place);
    }
  }
}
