/** Titles: what kind of text a line names, and what sites hang on to it. */
import { countedAs, genreEndings, genres, manyTexts, manyTextsPraise, titlePraise } from '../rules/title-words.ts';
import { anyOf } from './patterns.ts';
import { fold, isLonger, visible } from './visible.ts';

export const genre = new RegExp(`${anyOf(genres)}${anyOf(genreEndings)}?`, 'u');

const praise = anyOf(titlePraise);
const count = String.raw`\d{1,4}\s{0,9}(?:篇|则|份|套)${anyOf(countedAs)}?`;

/** 「(精选16篇)」, 「精选5篇」. */
const tail = new RegExp(
  String.raw`\s{0,9}(?:[（(【\[](?:${praise}|${count}|\d{4}年?版?|\s){1,12}[）)】\]]|${praise}{1,9}\s{0,9}${count})\s{0,9}$`,
  'iu',
);

/** True if two lines differ in nothing but blanks, marks, width and script. */
export function sameTitle(a: string, b: string): boolean {
  const left = key(a);
  return left !== '' && left === key(b);
}

const plain = /^[\u4e00-\u9fffa-z\d]*$/;

/** What two titles are compared by. */
export function key(title: string): string {
  const folded = fold(visible(title));
  return plain.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A title without the count and the praise that sites hang on; a bracket that says more stays. */
export function withoutTail(title: string): string {
  const bare = title.replace(tail, '').trim();
  return key(bare).length >= 4 ? bare : title;
}

/** A bracket or a number may follow the genre. */
const named = new RegExp(
  String.raw`${genre.source}(?:\([^()]{1,12}\)|(?:之|第)?[一二三四五六七八九十\d]{0,3}篇?[一二三四五六七八九十\d]{0,3})?$`,
  'u',
);

const closing = '。！？；;：:，,、!?';

/** True if a line has the shape of a title: short, closed by no mark, and ending in a genre. */
export function looksLikeTitle(line: string): boolean {
  if (line.length < 4 || closing.includes(line.slice(-1)) || isLonger(line, 50)) return false;
  const text = visible(line);
  if (
    text.length < 4 ||
    text.length > 50 ||
    /[。！？；;：:，,、!?>»|]$/u.test(text) ||
    /[。；>»|]|[:：].{12}/u.test(text)
  )
    return false;
  return named.test(fold(text));
}

/** 「…讲话（3篇）」, 「…发言材料汇编」. */
const many = new RegExp(
  String.raw`(?:[\d一二两三四五六七八九十]\s{0,9}[篇则份]|${manyTexts.join('|')})(?:[^\u4e00-\u9fff《》]*|[([【].*|${anyOf(manyTextsPraise)}+.{0,6})$`,
  'iu',
);

/** True if a page's title says that it has many texts. */
export function namesCollection(title: string): boolean {
  return many.test(fold(title).trim());
}
