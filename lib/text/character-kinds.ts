/** What kinds of characters a text holds, found in one pass: it spares most texts all further looks. */
import { foldedUnits } from './visible.ts';

export const trait = {
  /** Stands between the letters of one word: 「点 击」, 「点·击」. */
  parts: 1,
  /** Sets words apart inside a paragraph: brackets, ornaments, dots, dashes. */
  setsApart: 2,
  /** Opens a quotation or a title. */
  quotes: 4,
  /** Closes a sentence. */
  closes: 8,
  blank: 16,
  /** Neither hanzi, digit nor mark of Chinese text: only such characters show damage. */
  odd: 32,
} as const;

const dividers = ' \t·・.-_*~|/+^';

const unfolded: readonly (readonly [string, number])[] = [
  ['『【[［〖〔{｛<＜〈（(★☆◆◇●○■□▲△▼▽※✦✿❀♥♡♦♣♠→←↑↓⇒⇨▶◀☞☜~～*#=|｜…—_·.-', trait.setsApart],
  ['《“"「『', trait.quotes],
  ['。！？!?…\n', trait.closes],
  ['\t\n\r\f \u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u3000', trait.blank],
];

/** Marks of Chinese text outside U+3000 to U+303F. */
const marks = '，：；？！（）％,.:;?!%0123456789“”‘’…—·\n';
/** First character of common marks and hanzi that were read in the wrong charset. */
const misread = '锛銆鐨鏄涓鍦浜鍥鍙';

const isOdd = (unit: number): boolean => {
  const isCommon = (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0x3400 && unit <= 0x9fff);
  return !isCommon && !marks.includes(String.fromCharCode(unit));
};

/** By UTF-16 unit. */
const traits = foldedUnits.map(
  (to, unit) => (dividers.includes(String.fromCharCode(to)) ? trait.parts : 0) | (isOdd(unit) ? trait.odd : 0),
);
for (const unit of misread) traits[unit.charCodeAt(0)] = trait.odd;
for (const [units, bit] of unfolded)
  for (let at = 0; at < units.length; at++) traits[units.charCodeAt(at)] = (traits[units.charCodeAt(at)] ?? 0) | bit;

/** The kinds of characters in a text, their bits together. */
export function traitsOf(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= traits[text.charCodeAt(at)] ?? 0;
  return found;
}

/** True if a character of the kind stands between two places. */
export function holdsTrait(text: string, bit: number, from = 0, to = text.length): boolean {
  for (let at = from; at < to; at++) if (((traits[text.charCodeAt(at)] ?? 0) & bit) !== 0) return true;
  return false;
}

/** True if a UTF-16 unit is of the kind. */
export function hasTrait(unit: number, bit: number): boolean {
  return ((traits[unit] ?? 0) & bit) !== 0;
}
