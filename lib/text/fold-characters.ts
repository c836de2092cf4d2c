/** Traditional characters and their Simplified ones. Single ones only, so that a fold keeps every offset. */
import characters from 'opencc-js/dict/TSCharacters';

export const simplifiedOf: ReadonlyMap<string, string> = new Map(
  characters
    .split('|')
    .map((entry) => entry.split(' ') as [string, string])
    .filter(([from, to]) => from.length === 1 && to?.length === 1),
);
