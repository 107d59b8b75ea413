/**
 * Places with a score above nought, the best first; of equals the lower place.
 *
 * @param isWanted asked only of places with such a score
 */
export function rankPlaces(scores: ArrayLike<number>, isWanted: (place: number) => boolean): number[] {
  const places: number[] = [];
  for (let place = 0; place < scores.length; place += 1)
    if (scores[place]! > 0 && isWanted(place)) places.push(place);
  return places.sort((a, b) => scores[b]! - scores[a]! || a - b);
}
