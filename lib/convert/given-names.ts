/** Characters of given names in Traditional text that Simplified keeps: 乾 in 林乾生, but not in 晒乾. */
import { keptInGivenNames, neverBehindDry, surnames } from '../rules/surnames.ts';
import { findNames, type Name } from './names.ts';
import { simplify } from './simplify.ts';
import { placesIn, unitSet } from './unit-set.ts';

const isKept = unitSet(keptInGivenNames);
const surname = new Set(surnames);
const dry = new RegExp(`干[${neverBehindDry}]`, 'u');

/** Names in a Simplified text around places where its source holds such a character. */
function namesAround(held: readonly number[], simplified: string, known: ReadonlySet<string>): readonly Name[] {
  const places = new Set<number>();
  for (const index of held) {
    for (const place of [index - 2, index - 1]) if (surname.has(simplified.charAt(place))) places.add(place);
  }
  return findNames(simplified, places, isDry, known);
}

/** 叶干枯, 花干了 are no people. */
const isDry = (word: string): boolean => dry.test(word);

/** The full names, in Simplified, to be known wherever they stand. */
export function fullNames(source: string): readonly string[] {
  const held = placesIn(source, isKept);
  if (held.length === 0) return [];
  const simplified = simplify(source);
  if (source.length !== simplified.length) return [];
  return namesAround(held, simplified, none).map(({ from, to }) => simplified.slice(from, to));
}

const none: ReadonlySet<string> = new Set();

/** `simplified` with the characters that names keep. */
export function keepGivenNames(source: string, simplified: string, known: ReadonlySet<string>): string {
  if (source.length !== simplified.length) return simplified;
  const held = placesIn(source, isKept);
  if (held.length === 0) return simplified;
  let result = simplified;
  for (const { from, to } of namesAround(held, simplified, known)) {
    for (let at = from + 1; at < to; at++) {
      const character = source.charAt(at);
      if (keptInGivenNames.includes(character)) result = result.slice(0, at) + character + result.slice(at + 1);
    }
  }
  return result;
}
