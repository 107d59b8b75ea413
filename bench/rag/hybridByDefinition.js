const SOFTENING = 10;
const MEANING = 4;

/** What finding by both ways should find, as docs/retrieval.md says it: reciprocal ranks, meaning four times as heavy; ties by place. */
export function hybridByDefinition(byWords, byMeaning, count, top) {
  const share = (order, place, weight) =>
    order.includes(place) ? (weight * SOFTENING) / ((1 + MEANING) * (SOFTENING + order.indexOf(place))) : 0;
  const scores = Array.from(
    { length: count },
    (_, place) => share(byWords, place, 1) + share(byMeaning, place, MEANING),
  );
  return [...scores.keys()]
    .filter((place) => scores[place] > 0)
    .sort((a, b) => scores[b] - scores[a] || a - b)
    .slice(0, top);
}
