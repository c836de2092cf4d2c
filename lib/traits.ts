/** What kinds of characters a text holds, told by one look at it: most of what is looked for in texts is not there. */
import { foldedUnits } from './text.ts';

/** Kinds of characters, a bit each. */
export const trait = {
  /** What may stand between the letters of one word: 「点 击」, 「点·击」. */
  parts: 1,
  /** What sets words apart inside a paragraph: brackets, ornaments, dots, dashes. */
  setsApart: 2,
  /** What opens a quotation or a title. */
  quotes: 4,
  /** What closes a sentence. */
  closes: 8,
} as const;

/** What may part the letters of a word, folded. */
const dividers = ' \t·・.-_*~|/+^';

const unfolded: readonly (readonly [string, number])[] = [
  ['『【[［〖〔{｛<＜〈（(★☆◆◇●○■□▲△▼▽※✦✿❀♥♡♦♣♠→←↑↓⇒⇨▶◀☞☜~～*#=|｜…—_·.-', trait.setsApart],
  ['《“"「『', trait.quotes],
  ['。！？!?…\n', trait.closes],
];

/** By UTF-16 unit: a table, since every character of every page is looked up in it. */
const traits = foldedUnits.map((to) => (dividers.includes(String.fromCharCode(to)) ? trait.parts : 0));
for (const [units, bit] of unfolded)
  for (let at = 0; at < units.length; at++) traits[units.charCodeAt(at)] = (traits[units.charCodeAt(at)] ?? 0) | bit;

/** The kinds of characters in a text, their bits together. */
export function traitsOf(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= traits[text.charCodeAt(at)] ?? 0;
  return found;
}

/** Whether a UTF-16 unit is of a kind. */
export function hasTrait(unit: number, bit: number): boolean {
  return ((traits[unit] ?? 0) & bit) !== 0;
}
