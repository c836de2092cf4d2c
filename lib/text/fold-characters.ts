/** Traditional characters and the Simplified ones they fold to, from the dictionary of opencc-js. */
import characters from 'opencc-js/dict/TSCharacters';

/** Single characters to single characters only, so that a fold keeps every offset. */
export const simplifiedOf: ReadonlyMap<string, string> = new Map(
  characters
    .split('|')
    .map((entry) => entry.split(' ') as [string, string])
    .filter(([from, to]) => from.length === 1 && to?.length === 1),
);
