const DIMENSIONS = 256;
const LONGEST = 3;

/** What people write when they want no model: n-grams of one to three characters thrown into so many places, with a sign. */
export function embedByHashing(texts) {
  return texts.map((text) => {
    const vector = new Float32Array(DIMENSIONS);
    const chars = text.normalize('NFC').toLowerCase();
    for (let start = 0; start < chars.length; start += 1) addFrom(vector, chars, start);
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  });
}

/** FNV-1a of every n-gram that begins here. */
function addFrom(vector, chars, start) {
  let hash = 0x811c9dc5;
  for (let at = start; at < chars.length && at < start + LONGEST; at += 1) {
    hash = Math.imul(hash ^ chars.charCodeAt(at), 0x01000193);
    vector[(hash >>> 8) % DIMENSIONS] += hash < 0 ? 1 : -1;
  }
}
