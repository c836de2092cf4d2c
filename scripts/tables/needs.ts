/**
 * What a pattern needs of a text: words of which every text that it fits holds one, and how long such a text can be.
 *
 * Tables of patterns are tested on every line of every page, and nearly none fits. What must be there can be looked for in
 * all of them at once (`lib/notices/sieve.ts`). Read off the pattern itself, so that no row has to say it, and none can say it wrong.
 */
import type { Need, Needs } from '../../lib/notices/sieve.ts';
import { best, waysOf } from './pattern-parts.ts';
import { alternativesOf } from './pattern-reader.ts';

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
