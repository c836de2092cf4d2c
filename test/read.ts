/** Rows of files, their form checked as they arrive: a mistake in a row names its file and line. */
import { readFileSync } from 'node:fs';

/** Gives the value as what it was checked to be, or throws with the place at which it is something else. */
export type Check<T> = (value: unknown, place: string) => T;

function wrong(place: string, wanted: string): never {
  throw new Error(`${place}: not ${wanted}`);
}

export const text: Check<string> = (value, place) => (typeof value === 'string' ? value : wrong(place, 'a text'));
export const number: Check<number> = (value, place) => (typeof value === 'number' ? value : wrong(place, 'a number'));
export const truth: Check<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : wrong(place, 'true or false');
export const flag: Check<true> = (value, place) => (value === true ? value : wrong(place, 'true'));

export const oneOf =
  <T extends string | null>(...values: readonly T[]): Check<T> =>
  (value, place) =>
    values.some((one) => one === value) ? (value as T) : wrong(place, `one of ${values.join(', ')}`);

/** Or null. */
export const maybe =
  <T>(check: Check<T>): Check<T | null> =>
  (value, place) =>
    value === null ? null : check(value, place);

export const list =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, place) =>
    Array.isArray(value) ? value.map((one, index) => check(one, `${place}[${index}]`)) : wrong(place, 'a list');

export const strings = list(text);

interface Optional<T> {
  readonly optional: Check<T>;
}
export const optional = <T>(check: Check<T>): Optional<T> => ({ optional: check });

type Fields = Readonly<Record<string, Check<unknown> | Optional<unknown>>>;
type Needed<F extends Fields> = { [K in keyof F as F[K] extends Optional<unknown> ? never : K]: F[K] };
type Spared<F extends Fields> = { [K in keyof F as F[K] extends Optional<unknown> ? K : never]: F[K] };
type Checked<F extends Fields> = { readonly [K in keyof Needed<F>]: F[K] extends Check<infer T> ? T : never } & {
  readonly [K in keyof Spared<F>]?: F[K] extends Optional<infer T> ? T : never;
};

/** An object with these fields and no others. */
export const object =
  <F extends Fields>(fields: F): Check<Checked<F>> =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(place, 'an object');
    const known: Readonly<Record<string, unknown>> = { ...value };
    const strange = Object.keys(known).find((key) => !(key in fields));
    if (strange !== undefined) return wrong(`${place}.${strange}`, 'a known field');
    for (const [key, field] of Object.entries(fields)) {
      if (typeof field === 'function') field(known[key], `${place}.${key}`);
      else if (key in known) field.optional(known[key], `${place}.${key}`);
    }
    return value as Checked<F>;
  };

/** An object that holds one sort of value under names of its own. */
export const record =
  <T>(check: Check<T>): Check<Readonly<Record<string, T>>> =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(place, 'an object');
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, check(one, `${place}.${key}`)]));
  };

/** A row a line. */
export function readRows<T>(file: URL, check: Check<T>): readonly T[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => check(JSON.parse(line), `${file.pathname}:${index + 1}`));
}

export function readJson<T>(file: URL, check: Check<T>): T {
  return check(JSON.parse(readFileSync(file, 'utf8')), file.pathname);
}
