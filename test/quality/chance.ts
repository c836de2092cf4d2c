/** Chance that is the same on every machine: hashes of names, and a seeded stream. */

/** FNV-1a over UTF-16 units, mixed once more; 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Whether a row belongs to the third that is held back. Depends on nothing but its own kind and id. */
export function isHeldOut(kind: string, id: string): boolean {
  return hashOf(`${kind}:${id}`) % 3 === 0;
}

export interface Chance {
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** One of the rows. */
  pick<T>(rows: readonly T[]): T;
  /** True with the given share. */
  happens(share: number): boolean;
}

/** A stream of numbers from a name (mulberry32). */
export function chanceOf(name: string): Chance {
  let state = hashOf(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    pick: (rows) => {
      const row = rows[below(rows.length)];
      if (row === undefined) throw new Error(`${name}: nothing to pick from`);
      return row;
    },
    happens: (share) => next() < share,
  };
}
