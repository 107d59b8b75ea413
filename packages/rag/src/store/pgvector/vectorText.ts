/** As pgvector reads it, every float exact; noughts have no direction to compare, and are kept as null. */
export const vectorText = (vector: Float32Array): string | null =>
  isNought(vector) ? null : `[${vector.join()}]`;

export const isNought = (vector: Float32Array): boolean => vector.every((value) => value === 0);

export const readVector = (text: string): Float32Array => Float32Array.from(JSON.parse(text) as number[]);
