import type { z } from 'zod';
import type { Path } from '../Problem.js';

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly getter?: () => z.ZodType;
}

/** The keys that a schema knows at a path, for a hint about one that it does not know. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const [key, ...rest] = path;
  const { type, innerType, element, valueType, shape, options, getter } = schema.def as unknown as Definition;
  if (innerType) return keysAt(innerType, path);
  if (getter) return keysAt(getter(), path);
  if (options) return options.flatMap((option) => keysAt(option, path));
  if (key === undefined) return type === 'object' ? Object.keys(shape!) : [];
  const inner = type === 'array' ? element : type === 'record' ? valueType : shape?.[key];
  return inner ? keysAt(inner, rest) : [];
}
