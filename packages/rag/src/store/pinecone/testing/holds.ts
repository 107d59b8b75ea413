import { Refused } from './StoredIndex.js';

type Metadata = Readonly<Record<string, unknown>>;

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';

/** Whether metadata meet a filter in the service's language, or as much of it as its documentation is clear about. */
export function holds(filter: Record<string, unknown>, metadata: Metadata): boolean {
  return Object.entries(filter).every(([key, wanted]) => {
    const several = wanted as Record<string, unknown>[];
    if (key === '$and') return several.every((one) => holds(one, metadata));
    if (key === '$or') return several.some((one) => holds(one, metadata));
    return Object.entries(wanted as Metadata).every(([operator, operand]) =>
      compare(operator, operand, metadata[key]),
    );
  });
}

function compare(operator: string, operand: unknown, value: unknown): boolean {
  const values = Array.isArray(value) ? value : [value];
  if (operator === '$exists') return (value !== undefined) === operand;
  if (operator === '$eq') return values.includes(operand);
  // Whether a missing field is unequal is not documented: here it is not, so that nobody rests on it.
  if (operator === '$ne') return value !== undefined && !values.includes(operand);
  if (operator !== '$in') throw new Refused(400, `Invalid operator ${operator}`);
  const listed = operand as unknown[];
  if (listed.length === 0 || !listed.every((one) => isText(one) || isNumber(one)))
    throw new Refused(400, 'The $in operator must be followed by a list of strings or numbers');
  return values.some((one) => listed.includes(one));
}
