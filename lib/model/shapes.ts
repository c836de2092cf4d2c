/** Small validators for what comes from another context: messages, settings, stored records. */

/** Says whether a value has the shape of `T`. Never throws. */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value): value is string => typeof value === 'string';

export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

/** A finite number. */
export const amount: Shape<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);

/** A whole number from 0 up. */
export const count: Shape<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const nothing: Shape<null> = (value): value is null => value === null || value === undefined;

/** `shape`, or null. */
/** The shape, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** An array whose items all have the shape; an empty one too. */
/** A list of which every entry has the shape. */
export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

/** One of the values given, compared by `===`. */
/** One of the values named. */
export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return (value): value is T => values.some((one) => one === value);
}

/** An object that has every field named, each in its shape. Other fields are allowed: an older record may hold more. */
export function shapeOf<T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const checks = Object.entries(fields) as [string, Shape<unknown>][];
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    checks.every(([name, shape]) => shape((value as Record<string, unknown>)[name]));
}
