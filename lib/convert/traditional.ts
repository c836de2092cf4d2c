/**
 * Simplified to Traditional as Taiwan and Hong Kong write it, like OpenCC's s2tw and s2hk: words are cut by the phrase list,
 * and regional variants are applied inside each. No wording is changed (文件 stays 文件).
 */

import { equallyRight, ownHongKong, ownTraditional } from '../rules/script-corrections.ts';
import { countScripts, type SourceScript } from '../text/script.ts';
import { findCounted, findSurnames } from './context-characters.ts';
import type { Dictionaries } from './dictionaries.ts';
import { findOwnCharacters } from './own-characters.ts';
import { longestAt, type PhraseTable, phraseTable, pointLength, replacePhrases } from './phrases.ts';
import { toSimplified } from './simplified.ts';
import { createWordCuts } from './word-cuts.ts';

export type Region = 'tw' | 'hk';

/** Longer phrases are sure of themselves. */
const mostInDoubt = 3;

/**
 * Builds the converter, which takes some tens of milliseconds: keep the result. Every text goes through Simplified first,
 * which mends what bad converters wrote (皇後, 公裏, 幹淨). Where no phrase decides, the source's own Traditional character stays
 * (鍾, and 范 beside 範). Japanese and Korean text stays. Keeps the number of code points.
 */
export function createTraditional(
  dictionaries: Dictionaries,
): (text: string, region: Region, around?: SourceScript) => string {
  const phrases = phraseTable(
    ownTraditional,
    dictionaries.STPhrases,
    dictionaries.STPhrases_GeneratedFromRegionalPhrases,
  );
  const characters = phraseTable(dictionaries.STCharacters);
  const inventory = new Set([...[...phrases.long.values(), ...characters.single.values()].join('')]);
  const variants: Readonly<Record<Region, PhraseTable>> = {
    tw: phraseTable(dictionaries.TWVariantsPhrases, dictionaries.TWVariants),
    hk: phraseTable(dictionaries.HKVariantsPhrases, dictionaries.HKVariants, ownHongKong),
  };

  /** What a region writes → what the lists write. */
  const standard = new Map(
    [dictionaries.TWVariants, dictionaries.HKVariants].flatMap((list) =>
      list.split('|').flatMap((entry) => {
        const [from = '', to = ''] = entry.split(' ');
        return inventory.has(to) ? [] : [[to, from] as const];
      }),
    ),
  );

  const straddles = createWordCuts();
  const plainly = new Map<string, boolean>();
  /** A plain phrase gives what its characters give one by one. */
  const isPlain = (word: string) => {
    const known = plainly.get(word);
    if (known !== undefined) return known;
    const plain = replacePhrases(characters, word) === phrases.long.get(word);
    plainly.set(word, plain);
    return plain;
  };
  /** Length of the phrase at a place that cuts no word in two; 0 for none. */
  const phraseAt = (text: string, at: number): number => {
    let length = longestAt(phrases, text, at);
    while (length > 0 && length <= mostInDoubt) {
      const rival = rivalOf(phrases, text, at, length);
      const inDoubt = rival > 0 || !isPlain(text.slice(at, at + length));
      if (!inDoubt || !straddles(text, at, at + length, rival)) break;
      length = longestAt(phrases, text, at, length);
    }
    return length;
  };

  const standardised = (text: string) => text.replace(/./gsu, (character) => standard.get(character) ?? character);

  return (text, region, around) => {
    const count = countScripts(text);
    if (count.foreign) return text;
    const simplified = toSimplified(text, around);
    const own =
      count.hant === 0 ? none : findOwnCharacters(standardised(text), simplified, count, characters.single, inventory);
    const names = findSurnames(simplified);
    const kept = new Map([...own, ...names, ...findCounted(simplified)]);
    const parts: string[] = [];
    let from = 0; // Start of the run of characters that no phrase decides
    const settle = (to: number) => {
      if (from < to) parts.push(replacePhrases(variants[region], oneByOne(simplified, from, to, characters, kept)));
    };
    for (let at = 0; at < simplified.length; ) {
      const phrase = phraseAt(simplified, at);
      const length = phrase <= mostInDoubt && holdsAny(names, at + 1, at + phrase) ? 0 : phrase;
      if (length === 0) {
        at += pointLength(simplified, at);
        continue;
      }
      settle(at);
      const word = simplified.slice(at, at + length);
      parts.push(replacePhrases(variants[region], phrases.long.get(word) ?? word));
      at += length;
      from = at;
    }
    settle(simplified.length);
    return count.hant === 0
      ? parts.join('')
      : keepRight(text, parts.join(''), (one) => replacePhrases(variants[region], one));
  };
}

/** Where another phrase begins inside this one, runs on behind it and writes the shared part otherwise; -1 for nowhere. */
function rivalOf(phrases: PhraseTable, text: string, at: number, length: number): number {
  for (let place = at + 1; place < at + length; place++) {
    const other = longestAt(phrases, text, place);
    if (place + other <= at + length) continue;
    const ours = phrases.long.get(text.slice(at, at + length))?.slice(place - at);
    const theirs = phrases.long.get(text.slice(place, place + other))?.slice(0, at + length - place);
    if (ours !== theirs) return place;
  }
  return -1;
}

function holdsAny(places: ReadonlyMap<number, string>, from: number, to: number): boolean {
  if (places.size === 0) return false;
  for (let place = from; place < to; place++) if (places.has(place)) return true;
  return false;
}

const rightBoth: ReadonlySet<string> = new Set(
  equallyRight.split(' ').flatMap((pair) => [pair, `${pair.charAt(1)}${pair.charAt(0)}`]),
);

/** Keeps a Traditional text's own characters where both are right; `regional` gives what the region writes. */
function keepRight(source: string, converted: string, regional: (character: string) => string): string {
  const [before, after] = [[...source], [...converted]];
  if (before.length !== after.length) return converted;
  return after
    .map((character, at) => {
      const own = before[at] ?? character;
      return rightBoth.has(own + character) ? regional(own) : character;
    })
    .join('');
}

const none: ReadonlyMap<number, string> = new Map();

/** Characters without phrases, those in `kept` as given there. */
function oneByOne(
  text: string,
  from: number,
  to: number,
  characters: PhraseTable,
  kept: ReadonlyMap<number, string>,
): string {
  if (kept.size === 0) return replacePhrases(characters, text.slice(from, to));
  let run = '';
  for (let at = from; at < to; ) {
    const character = text.slice(at, at + pointLength(text, at));
    run += kept.get(at) ?? replacePhrases(characters, character);
    at += character.length;
  }
  return run;
}
