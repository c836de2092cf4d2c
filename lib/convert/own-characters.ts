/** What a Traditional source itself says about characters that have two Traditional forms for one Simplified form. */
import simplifications from 'opencc-js/dict/TSCharacters';
import type { ScriptCount } from '../text/script.ts';
import { phraseTable } from './phrases.ts';

const simplifiedOf = phraseTable(simplifications).single;

/** Forms that one region writes for another's: 于 beside 裡 is told apart as well as 于 beside 裏. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['裏', '裡'],
  ['爲', '為'],
  ['臺', '台'],
  ['衆', '眾'],
]);

/**
 * Positions (UTF-16 units in `simplified`) where the source's character is to be kept if no phrase decides.
 *
 * `defaults` gives the Traditional character for a Simplified one on its own; `inventory` has the characters that the lists
 * write. Two kinds are kept: characters that were Traditional in the source and are not just a variant (鍾, 乾), and
 * characters that both scripts use (于, 范, 后) in a source that also writes their counterpart and no Simplified.
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
