/**
 * Simplified to Traditional as Taiwan and Hong Kong write it, in the manner of OpenCC's s2tw and s2hk: words are cut by the
 * phrase list first, and the regional variants are applied inside each word. No wording is changed (文件 stays 文件).
 */
import { countScripts } from '../script.ts';
import type { SourceScript } from '../types.ts';
import type { Dictionaries } from './dictionaries.ts';
import { findSurnames } from './names.ts';
import { findOwnCharacters } from './own-characters.ts';
import { longestAt, type PhraseTable, phraseTable, pointLength, replacePhrases } from './phrases.ts';
import { toSimplified } from './simplified.ts';

export type Region = 'tw' | 'hk';

/**
 * Builds the converter from the lists. Building takes some tens of milliseconds: keep the result.
 *
 * Every text goes through Simplified first, which mends what bad converters wrote (皇後, 公裏, 幹淨). Where no phrase
 * decides, a character that the source itself wrote in Traditional stays (鍾, and 范 beside 範). Japanese and Korean text is
 * left alone. Keeps the number of code points.
 */
export function createTraditional(
  dictionaries: Dictionaries,
): (text: string, region: Region, around?: SourceScript) => string {
  const phrases = phraseTable(dictionaries.STPhrases, dictionaries.STPhrases_GeneratedFromRegionalPhrases);
  const characters = phraseTable(dictionaries.STCharacters);
  const inventory = new Set([...[...phrases.long.values(), ...characters.single.values()].join('')]);
  const variants: Readonly<Record<Region, PhraseTable>> = {
    tw: phraseTable(dictionaries.TWVariantsPhrases, dictionaries.TWVariants),
    hk: phraseTable(dictionaries.HKVariantsPhrases, dictionaries.HKVariants),
  };

  return (text, region, around) => {
    const count = countScripts(text);
    if (count.foreign) return text;
    const simplified = toSimplified(text, around);
    const own = count.hant === 0 ? none : findOwnCharacters(text, simplified, count, characters.single, inventory);
    const names = findSurnames(simplified);
    const parts: string[] = [];
    let loose = ''; // Characters that no phrase decides, written one by one
    const settle = () => {
      if (loose !== '') parts.push(replacePhrases(variants[region], loose));
      loose = '';
    };
    for (let at = 0; at < simplified.length; ) {
      const length = longestAt(phrases, simplified, at);
      if (length > 0) {
        settle();
        const word = simplified.slice(at, at + length);
        parts.push(replacePhrases(variants[region], phrases.long.get(word) ?? word));
        at += length;
        continue;
      }
      const character = simplified.slice(at, at + pointLength(simplified, at));
      loose += names.get(at) ?? own.get(at) ?? replaceOne(characters, character);
      at += character.length;
    }
    settle();
    return parts.join('');
  };
}

const none: ReadonlyMap<number, string> = new Map();

function replaceOne(table: PhraseTable, character: string): string {
  return (character.length === 1 ? table.single : table.long).get(character) ?? character;
}
