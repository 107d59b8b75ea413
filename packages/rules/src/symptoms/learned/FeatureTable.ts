/** What a place holds: its hash plus one (nought is a free place), the feature's number, and where its weights begin and end. */
const [HASH, NUMBER, START, END, WIDTH] = [0, 1, 2, 3, 4] as const;

/**
 * Features by hash, with open addressing and half of the places free. Looked up for every n-gram of a text, so all that is
 * known of a feature lies side by side: a Map and two arrays take three times as long, most of it waiting for memory.
 */
export class FeatureTable {
  #count = 0;
  readonly #mask: number;
  readonly #places: Int32Array;

  /** @param most how many features there can be */
  constructor(most: number) {
    let places = 2;
    while (places < most * 2) places *= 2;
    this.#mask = places - 1;
    this.#places = new Int32Array(places * WIDTH);
  }

  add(hash: number, start: number, end: number): void {
    let place = hash & this.#mask;
    while (this.#places[place * WIDTH] !== 0) place = (place + 1) & this.#mask;
    this.#places.set([hash + 1, this.#count, start, end], place * WIDTH);
    this.#count += 1;
  }

  /** The place of a feature, or -1. */
  find(hash: number): number {
    const places = this.#places;
    for (let place = hash & this.#mask; ; place = (place + 1) & this.#mask) {
      const found = places[place * WIDTH + HASH]!;
      if (found === hash + 1) return place;
      if (found === 0) return -1;
    }
  }

  /** Features are numbered from nought as they come. */
  numberAt(place: number): number {
    return this.#places[place * WIDTH + NUMBER]!;
  }

  startAt(place: number): number {
    return this.#places[place * WIDTH + START]!;
  }

  endAt(place: number): number {
    return this.#places[place * WIDTH + END]!;
  }
}
