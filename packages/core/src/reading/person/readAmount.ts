import { badPersonValue } from './badPersonValue.js';

/** Units that a count of days, weeks or months may be written in, in units of the field. */
export interface Amount {
  readonly max: number;
  readonly units: Readonly<Record<string, number>>;
  /** Whole phrases with a fixed meaning: 오늘, 어제. */
  readonly phrases?: Readonly<Record<string, number>>;
  readonly expected: string;
}

/** Reads a count such as 14, "14", "14주", "2주 전"; refuses what no body or calendar allows. */
export function readAmount(value: unknown, path: string, { max, units, phrases, expected }: Amount): number {
  const amount = typeof value === 'string' ? fromText(value, units, phrases ?? {}) : value;
  if (typeof amount === 'number' && amount >= 0 && amount <= max) return amount;
  return badPersonValue(value, path, `${expected}, 0..${max}`);
}

function fromText(
  text: string,
  units: Amount['units'],
  phrases: Readonly<Record<string, number>>,
): number | undefined {
  const folded = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  if (Object.hasOwn(phrases, folded)) return phrases[folded];
  const match = /^(\d{1,6}(?:\.\d{1,3})?)(\p{L}*?)(?:전|째|ago)?$/u.exec(folded);
  if (!match) return undefined;
  const unit = match[2]!;
  if (unit === '') return Number(match[1]);
  return Object.hasOwn(units, unit) ? Number(match[1]) * units[unit]! : undefined;
}
