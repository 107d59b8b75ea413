import { TOP } from '../settings.js';

/** What comparing all costs at the least: one pass over one array, keeping the best. */
export const loop = {
  engine: 'loop',
  title: 'bare loop',
  call: 'sync',
  load: async () => undefined,
  query: (vector) => vector,
  records: ({ flat }) => flat,
  fill(_, flat, dimensions) {
    const held = flat.slice();
    return (query) => scan(held, dimensions, query);
  },
  open(module, { embed, vectors }) {
    const [{ length }] = vectors;
    const build = () =>
      this.fill(module, Float32Array.from(vectors.flatMap((vector) => [...vector])), length);
    const search = build();
    const run = async (text) => search(await embed(text));
    return { build, ways: [{ id: 'loop', title: 'our embedder, bare loop', wanted: 'nearest', run }] };
  },
};

function scan(flat, dimensions, query) {
  const places = new Array(TOP).fill(-1);
  const scores = new Float64Array(TOP).fill(-Infinity);
  for (let from = 0, place = 0; from < flat.length; from += dimensions, place += 1) {
    let score = 0;
    for (let d = 0; d < dimensions; d += 1) score += flat[from + d] * query[d];
    if (score > scores[TOP - 1]) keep(places, scores, place, score);
  }
  return places;
}

function keep(places, scores, place, score) {
  let at = TOP - 1;
  for (; at > 0 && scores[at - 1] < score; at -= 1) {
    scores[at] = scores[at - 1];
    places[at] = places[at - 1];
  }
  scores[at] = score;
  places[at] = place;
}
