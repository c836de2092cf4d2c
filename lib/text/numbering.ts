/** Numbers at the beginning of lines: of the texts of a collection (篇一, 范文二, 【篇3】), and of headings (一、 （一） 1.). */
import { numberedKinds } from '../rules/title-words.ts';
import { anyOf } from './patterns.ts';

const word = String.raw`(?<number>[一二三四五六七八九十百]{1,4}|\d{1,3})`;

/** One page keeps to one of these forms. */
const forms: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  {
    id: 'piece-number',
    pattern: new RegExp(
      String.raw`^[【\[(（]?[^。;；!！?？]{0,40}?篇\s{0,9}[【\[(（]?\s{0,9}${word}\s{0,9}(?:[】\])）]|[:：、.,，\s]|$)`,
      'u',
    ),
  },
  {
    id: 'number-piece',
    pattern: new RegExp(
      String.raw`^[【\[(（]?(?:[^。;；!！?？]{0,30}?)第\s{0,9}${word}\s{0,9}[篇则]\s{0,9}(?:[】\])）]|[:：、.,，\s]|$|[《\u4e00-\u9fff])`,
      'u',
    ),
  },
  {
    id: 'kind-number',
    pattern: new RegExp(
      String.raw`^[【\[(（]?[^。;；!！?？]{0,30}?${anyOf(numberedKinds)}之?\s{0,9}[【\[(（]?\s{0,9}${word}\s{0,9}(?:[】\])）]{1,2}|[:：、.\s]|$)`,
      'u',
    ),
  },
];

/** Characters; a longer line is a sentence. */
export const longestOrdinal = 60;

export interface Ordinal {
  readonly form: string;
  readonly number: number;
}

const ends = '。；;！!？?，,';

/** True if a line may number a text: it is not empty, not long, and ends without a mark. */
export function mayNumber(line: string): boolean {
  return line.length <= longestOrdinal * 2 && !ends.includes(line.slice(-1));
}

const none: readonly Ordinal[] = [];

/** The numbers that a folded line gives to the text below it, one for each form that fits. */
export function ordinalsOf(line: string): readonly Ordinal[] {
  if (!mayNumber(line) || !/[一二三四五六七八九十百\d]/.test(line)) return none;
  const folded = undecorated(line);
  if (folded.length > longestOrdinal || !mayNumber(folded)) return none;
  return forms.flatMap(({ id, pattern }) => {
    const number = pattern.exec(folded)?.groups?.number;
    return number === undefined ? [] : [{ form: id, number: numberOf(number) }];
  });
}

const ornament = String.raw`[\s★☆◆◇●○■□▲△▼▶►◀◄※◎♦#*=~—–_-]`;
const ornaments = new RegExp(`^${ornament}+|(?<!${ornament})${ornament}+$`, 'g');

/** A line without the ornaments around it. */
export function undecorated(line: string): string {
  return line.replace(ornaments, '');
}

const ones = '一二三四五六七八九';

/** 二十八 → 28; digits stay. */
export function numberOf(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  const [tens, rest] = words.includes('十') ? words.split('十') : [null, words];
  const digit = (text?: string | null) => (text ? ones.indexOf(text) + 1 : 0);
  return tens === null ? digit(rest) : (tens === '' ? 1 : digit(tens)) * 10 + digit(rest);
}

/** 1 is the title's own; 一、 is 2, （一） 3, 1. 4, （1） 5. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** An entry of a table of contents: dots that lead to a page number. */
export const leader = /^.{2,60}?(?:…{2,}|\.{4,}|·{4,}|．{4,}|-{6,}|_{6,})\s*[(（]?\d{1,4}[)）]?$/u;

/** The order of GB/T 9704, with the forms that the web has for each. */
const numberedForms: readonly { readonly pattern: RegExp; readonly level: HeadingLevel }[] = [
  {
    pattern: /^(?:第[一二三四五六七八九十百零〇\d]{1,4}[章节節部编編篇]|[一二三四五六七八九十百]{1,4}\s?[、.．,，])/u,
    level: 2,
  },
  { pattern: /^[（(][一二三四五六七八九十百]{1,4}[）)]/u, level: 3 },
  { pattern: /^\d{1,2}(?:[、．]|\.(?!\d))/u, level: 4 },
  { pattern: /^(?:[（(]\d{1,2}[）)]|[⑴-⒇①-⑳])/u, level: 5 },
];

/** The number of a part of a law, its characters apart or not: 第 1 條. */
const part = /^第\s*[一二三四五六七八九十百零〇\d]{1,6}\s*(?<kind>[条條章节節编編款项項])/u;

/** Which kind of part of a law a line begins; null where it begins none. */
export function partOfLaw(text: string): string | null {
  return part.exec(text)?.groups?.kind ?? null;
}

const numbered = /^[第一二三四五六七八九十百（(\d⑴-⒇①-⑳]/;

/** Characters; a longer line is a sentence. */
const longestHeading = 50;

/** The level of a line by its number; null without a number. */
export function numberLevel(text: string): HeadingLevel | null {
  if (!numbered.test(text)) return null;
  return numberedForms.find(({ pattern }) => pattern.test(text))?.level ?? null;
}

/** The level of a numbered line that stands alone; null without a number, or where the sentence runs on. */
export function headingLevel(text: string): HeadingLevel | null {
  const level = numberLevel(text);
  if (level === null || text.length > longestHeading) return null;
  // A mark inside shows a sentence; one full stop at the end is a habit
  const body = text.replace(/^[（(]?[^、.．,，）)]{1,5}[、.．,，）)]/u, '').replace(/[。.]$/u, '');
  return body === '' || /[。！？!?；;]/u.test(body) || /[;；,，]$/u.test(text) ? null : level;
}

/** True if a line that is set apart has the shape of a heading. */
export function standsOut(text: string): boolean {
  return (
    text.length <= 60 &&
    !/[。！？!?；;：:，,、]$/u.test(text) &&
    !/[。！？]/u.test(text.slice(0, -1)) &&
    /[\u4e00-\u9fff]{2}/u.test(text)
  );
}
