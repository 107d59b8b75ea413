/** By Newton's steps: `Math.sqrt` is left to the engine by the language, and vectors must be the same bits everywhere. */
export function squareRoot(square: number): number {
  if (square <= 0) return 0;
  let root = Math.max(square, 1);
  for (let next = (root + square / root) / 2; next < root; next = (root + square / root) / 2) root = next;
  return root;
}

/** Scaled to length one; noughts stay noughts. */
export function unitVector(values: ArrayLike<number>): Float32Array {
  let square = 0;
  for (let d = 0; d < values.length; d += 1) square += values[d]! * values[d]!;
  const root = squareRoot(square);
  return Float32Array.from(values, (value) => (root === 0 ? 0 : value / root));
}

/** The cosine of two vectors of length one. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += a[d]! * b[d]!;
  return sum;
}
