/** mulberry32: a small seeded generator, so that every engine and every run meets the same rules and cases. */
export function mulberry32(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws on top of a generator of numbers in [0, 1). */
export function draws(seed) {
  const random = mulberry32(seed);
  const below = (limit) => Math.floor(random() * limit);
  return {
    below,
    chance: (probability) => random() < probability,
    pick: (list) => list[below(list.length)],
    /** `count` different numbers below `limit`, ascending. */
    sample(limit, count) {
      const chosen = new Set();
      while (chosen.size < count) chosen.add(below(limit));
      return [...chosen].sort((a, b) => a - b);
    },
  };
}
