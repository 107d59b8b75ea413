/** A non-empty array whose places all hold numbers, or what should have been one. */
export function isNumberList(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.some((inner) => typeof inner === 'number') &&
    value.every((inner) => typeof inner !== 'object' || inner === null)
  );
}
