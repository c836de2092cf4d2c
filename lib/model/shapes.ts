/** Validators for what comes from another context: messages, settings, stored records. */

/** Never throws. */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value): value is string => typeof value === 'string';

export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

export const amount: Shape<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);

/** From 0 up. */
export const count: Shape<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const nothing: Shape<null> = (value): value is null => value === null || value === undefined;

/** The shape or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** A list with entries of the shape; an empty one too. */
export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

/** One of the values. */
export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return (value): value is T => values.some((one) => one === value);
}

/** An object with these fields, each in its shape; it may have others, as older records do. */
export function shapeOf<T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const checks = Object.entries(fields) as [string, Shape<unknown>][];
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    checks.every(([name, shape]) => shape((value as Record<string, unknown>)[name]));
}
