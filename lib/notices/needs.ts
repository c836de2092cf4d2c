/**
 * What a pattern needs of a text: words of which every text that it fits holds one, and how long such a text can be.
 *
 * Tables of patterns are tested on every line of every page, and nearly none fits. What must be there can be looked for in
 * all of them at once (`sieve.ts`). Read off the pattern itself, so that no row has to say it, and none can say it wrong.
 */
import { best, type Way, waysOf } from './pattern-parts.ts';
import { alternativesOf } from './pattern-reader.ts';

/** What one way to fit a pattern needs. */
export interface Need {
  /** Each of these choices must be met; empty where no words are needed. */
  readonly words: Way;
  /** The characters with one of which the text begins; null where it may begin with any. */
  readonly starts: string | null;
}

export interface Needs {
  /** One of these must be met. */
  readonly ways: readonly Need[];
  /** Letters and digits of the longest text that the pattern fits, where it fits whole texts only; else Infinity. */
  readonly longest: number;
}

/** Reads a pattern; one without the flag u, or with i or m, needs nothing that could be told. */
export function needsOf({ source, flags }: RegExp): Needs {
  if (!flags.includes('u') || /[im]/u.test(flags)) return { ways: [{ words: [], starts: null }], longest: Infinity };
  const parts = alternativesOf(source);
  const ways = parts.flatMap((part) => {
    const starts = part.fromStart && !part.skips ? part.first : null;
    return waysOf(part).map((way): Need => ({ words: best(way), starts }));
  });
  return { ways, longest: Math.max(...parts.map(({ longest }) => longest)) };
}
