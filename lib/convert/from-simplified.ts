/**
 * Simplified to Traditional as Taiwan and Hong Kong write it, like OpenCC's s2tw and s2hk, but that words are cut by their
 * frequency, and that names and neighbours decide. No wording is changed (文件 stays 文件).
 */
import { ownCharacters, ownHongKong, ownTaiwan, ownTraditional } from '../rules/script-corrections.ts';
import { isHanzi } from '../text/hanzi.ts';
import { decideByContext, inContexts } from './context-characters.ts';
import type { Dictionaries } from './dictionaries.ts';
import { findNames, type IsWord, type Name, surnameOf } from './names.ts';
import { longestAt, type PhraseTable, phraseTable, pointLength, replacePhrases } from './phrases.ts';
import type { Region } from './regions.ts';
import { placesIn, unitSet } from './unit-set.ts';
import { createWordCuts } from './word-cuts.ts';

/** Shorter words give way to what names and neighbours decide. */
const surelyAWord = 4;

/** A word, or no more than the beginning of a longer clause without marks. */
const longestClause = 200;

export interface FromSimplified {
  readonly convert: (text: string, region: Region, names: ReadonlySet<string>) => string;
  /** What the longest listed word over a place makes of its character; null where none stands there. */
  readonly inListedWord: (text: string, at: number) => string | null;
  /** Full names in a text. */
  readonly names: (text: string) => readonly string[];
}

const isSurname = unitSet(surnameOf.keys());

/** Builds the converter, which takes some tens of milliseconds: keep the result. Keeps the number of code points. */
export function createFromSimplified(lists: Dictionaries): FromSimplified {
  const phrases = phraseTable(ownTraditional, lists.STPhrases, lists.STPhrases_GeneratedFromRegionalPhrases);
  const characters = phraseTable(ownCharacters, lists.STCharacters);
  /** Phrases that decide a character. */
  const deciding = phraseTable(
    [...phrases.long]
      .filter(([from, to]) => replacePhrases(characters, from) !== to)
      .map(([from, to]) => `${from} ${to}`)
      .join('|'),
  );
  const variants: Readonly<Record<Region, PhraseTable>> = {
    tw: phraseTable(ownTaiwan, lists.TWVariantsPhrases, lists.TWVariants),
    hk: phraseTable(ownHongKong, lists.HKVariantsPhrases, lists.HKVariants),
  };
  const own = ownTraditional.split('|').map((entry) => entry.split(' ')[0] ?? '');
  const cuts = createWordCuts({
    phrases: phrases.long.keys(),
    decisive: deciding.long.keys(),
    own,
    costs: lists.wordCosts,
  });

  const isWord: IsWord = (word, as) => cuts.isUsual(word) || (as === 'whole' ? phrases : deciding).long.has(word);
  const namesIn = (text: string, known: ReadonlySet<string>) =>
    findNames(text, placesIn(text, isSurname), isWord, known);

  const convert = (text: string, region: Region, known: ReadonlySet<string>): string => {
    const names = namesIn(text, known);
    const decided = decide(text, names);
    const parts: string[] = [];
    /** Characters that no word decides. */
    let loose = 0;
    const settle = (to: number) => {
      if (loose < to) parts.push(replacePhrases(variants[region], oneByOne(text, loose, to, characters, decided)));
    };
    for (const clause of clausesOf(text)) {
      if (longestInside(deciding, text, clause.from, clause.to) === 0) continue;
      for (const [from, to] of wordsOf(text, clause, names, decided)) {
        const word = text.slice(from, to);
        const written = phrases.long.get(word);
        if (written === undefined && longestInside(deciding, text, from, to) === 0) continue;
        settle(from);
        parts.push(replacePhrases(variants[region], written ?? inside(text, from, to, decided)));
        loose = to;
      }
    }
    settle(text.length);
    return parts.join('');
  };

  const wordsOf = (text: string, { from, to }: Span, names: readonly Name[], decided: Decided) => {
    // Behind a number it is no word by itself: 3天后
    const isWhole = names.length === 0 && !/[0-9０-９]/u.test(text.charAt(from - 1));
    if (phrases.long.has(text.slice(from, to)) && (isWhole || to - from >= surelyAWord)) return [[from, to] as const];
    const isBarred =
      names.length === 0 && decided.size === 0
        ? null
        : (start: number, end: number) =>
            names.some((name) => crosses(name, start, end)) ||
            (end - start < surelyAWord && contradicts(text, start, end, decided));
    let start = from;
    return cuts.cut(text, from, to, isBarred).flatMap((end) => {
      const word = [start, end] as const;
      start = end;
      return word[1] - word[0] > 1 ? [word] : [];
    });
  };

  const contradicts = (text: string, from: number, to: number, decided: Decided): boolean => {
    const written = phrases.long.get(text.slice(from, to));
    for (let at = from; at < to; at++) {
      const character = decided.get(at);
      if (character !== undefined && (written === undefined || written.charAt(at - from) !== character)) return true;
    }
    return false;
  };

  /** A usual word that the phrases lack may hold one: 理发师傅. */
  const inside = (text: string, from: number, to: number, decided: Decided): string => {
    let written = '';
    for (let at = from; at < to; ) {
      const length = longestAt(deciding, text, at);
      const fits = length > 0 && at + length <= to;
      const next = at + (fits ? length : pointLength(text, at));
      written += fits ? deciding.long.get(text.slice(at, next)) : oneByOne(text, at, next, characters, decided);
      at = next;
    }
    return written;
  };

  const inListedWord = (text: string, at: number): string | null => {
    for (let from = Math.max(0, at - surelyAWord + 1); from <= at; from++) {
      const length = longestAt(phrases, text, from);
      if (from + length > at) return phrases.long.get(text.slice(from, from + length))?.charAt(at - from) ?? null;
    }
    return null;
  };

  return { convert, inListedWord, names: (text) => namesIn(text, none).map(({ from, to }) => text.slice(from, to)) };
}

type Decided = ReadonlyMap<number, string>;
const none: ReadonlySet<string> = new Set();

interface Span {
  readonly from: number;
  readonly to: number;
}

function decide(text: string, names: readonly Name[]): Decided {
  const decided = new Map<number, string>();
  for (const at of placesIn(text, inContexts)) {
    const character = decideByContext(text, at);
    if (character !== null) decided.set(at, character);
  }
  for (const { from, to } of names) {
    for (let at = from; at < to; at++) decided.delete(at);
    decided.set(from, surnameOf.get(text.charAt(from)) ?? text.charAt(from));
  }
  return decided;
}

/** A word may be the whole name or the given name, no other part of it. */
function crosses(name: Name, from: number, to: number): boolean {
  if (to <= name.from || from >= name.to) return false;
  return !(to === name.to && (from === name.from || from === name.from + 1));
}

/** Runs of Hanzi, those outside the BMP among them. */
function* clausesOf(text: string): Generator<Span> {
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (isHanzi(unit) || (unit >= 0xd840 && unit <= 0xdfff)) continue;
    if (from < at) yield* pieces(from, at);
    from = at + 1;
  }
}

function* pieces(from: number, to: number): Generator<Span> {
  for (let at = from; at < to; at += longestClause) yield { from: at, to: Math.min(to, at + longestClause) };
}

/** Length of the first phrase that stands between two places; 0 for none. */
function longestInside(table: PhraseTable, text: string, from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    const length = longestAt(table, text, at, to - at + 1);
    if (length > 0) return length;
  }
  return 0;
}

/** Characters without phrases, those decided as given there. */
function oneByOne(text: string, from: number, to: number, characters: PhraseTable, decided: Decided): string {
  if (decided.size === 0) return replacePhrases(characters, text.slice(from, to));
  let run = '';
  for (let at = from; at < to; ) {
    const character = text.slice(at, at + pointLength(text, at));
    run += decided.get(at) ?? replacePhrases(characters, character);
    at += character.length;
  }
  return run;
}
