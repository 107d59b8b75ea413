const LN2 = Math.LN2;
const TERMS = 14;
/** Below this the result is nought to all that is summed with it. */
const LEAST = -40;

/**
 * e to the power of `x`, for x of nought or less, by sums and products that every machine rounds alike: `Math.exp` is
 * left to the engine by the language.
 */
export function exponential(x: number): number {
  if (x < LEAST) return 0;
  let halvings = 0;
  let rest = x;
  while (rest < -LN2) {
    rest += LN2;
    halvings += 1;
  }
  let term = 1;
  let sum = 1;
  for (let n = 1; n < TERMS; n += 1) {
    term *= rest / n;
    sum += term;
  }
  for (let n = 0; n < halvings; n += 1) sum /= 2;
  return sum;
}
