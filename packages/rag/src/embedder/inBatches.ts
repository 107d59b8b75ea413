/** Runs over parts of a list one after the other, looking at the signal before each. An empty list runs nothing. */
export async function inBatches<T, R>(
  items: readonly T[],
  size: number,
  run: (batch: readonly T[]) => Promise<readonly R[]>,
  signal?: AbortSignal,
): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += size) {
    signal?.throwIfAborted();
    results.push(...(await run(items.slice(from, from + size))));
  }
  return results;
}
