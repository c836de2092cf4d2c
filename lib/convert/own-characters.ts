import simplifications from 'opencc-js/dict/TSCharacters';
import type { ScriptCount } from '../text/script.ts';
import { phraseTable } from './phrases.ts';

const simplifiedOf = phraseTable(simplifications).single;

/** One region's form for another's: 裡 tells 于 apart as well as 裏 does. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['裏', '裡'],
  ['爲', '為'],
  ['臺', '台'],
  ['衆', '眾'],
]);

/**
 * Positions in `simplified` where the source's own character is kept if no phrase decides: one that is no mere variant (鍾, 乾),
 * and one of both scripts (于, 范, 后) in a source that also writes its counterpart and no Simplified. `defaults` gives the
 * Traditional character for a Simplified one, `inventory` all that the lists write.
 */
export function findOwnCharacters(
  source: string,
  simplified: string,
  count: ScriptCount,
  defaults: ReadonlyMap<string, string>,
  inventory: ReadonlySet<string>,
): ReadonlyMap<number, string> {
  const own = new Map<number, string>();
  if (source.length !== simplified.length) return own;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (!inventory.has(character)) continue;
    if (character !== simplified.charAt(at)) {
      if (simplifiedOf.get(character) === simplified.charAt(at)) own.set(at, character);
      continue;
    }
    const counterpart = count.hans === 0 ? defaults.get(character) : undefined;
    if (counterpart !== undefined && counterpart !== character && writes(source, counterpart)) own.set(at, character);
  }
  return own;
}

function writes(source: string, character: string): boolean {
  const other = sameAs.get(character);
  return source.includes(character) || (other !== undefined && source.includes(other));
}
