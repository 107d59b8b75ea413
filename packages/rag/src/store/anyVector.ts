/** For questions that a filter alone answers, since a store cannot be asked without a vector: the first axis. */
export const anyVector = (dimensions: number): Float32Array => new Float32Array(dimensions).fill(1, 0, 1);
