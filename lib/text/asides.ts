/** Asides: what a page set apart inside a paragraph, by brackets, ornaments, rows of dots or spaced letters. */

import { trait, traitsOf } from './character-kinds.ts';
import type { Span } from './spans.ts';
import { visible } from './visible.ts';

/** The text is without the marks around it, the span with them. */
export interface Aside extends Span {
  readonly text: string;
  /** No author sets words off by stars. */
  readonly starred: boolean;
}

/** UTF-16 units; more is a sentence in brackets. */
const longest = 90;
/** Visible characters; less is a gloss, a number, a sound of the hall. */
const shortest = 4;

const brackets: readonly RegExp[] = [
  /【([^【】\n]{1,90})】/gu,
  /\[([^[\]\n]{1,90})\]/gu,
  /『([^『』\n]{1,90})』/gu,
  /［([^［］\n]{1,90})］/gu,
  /〖([^〖〗\n]{1,90})〗/gu,
  /〔([^〔〕\n]{1,90})〕/gu,
  /[{｛]([^{}｛｝\n]{1,90})[}｝]/gu,
  /[<＜〈]([^<>＜＞〈〉\n]{1,90})[>＞〉]/gu,
  /[（(]([^（()）\n]{1,90})[)）]/gu,
  // Behind an ornament at the end
  /(?<=\S\s{0,3})[★☆◆◇●○■□▲△▼▽※✦✿❀♥❤♡♦♣♠→⇒⇨▶►☞👉]\s{0,3}([^★☆◆◇●○■□▲△▼▽※✦✿❀♥❤♡♦♣♠→←↑↓⇒⇨▶►◀☞👉。！？\n]{4,40})$/gu,
  // Between two of the same ornament
  /([★☆◆◇●○■□▲△▼▽※✦✿❀♥♡♦♣♠→←↑↓⇒⇨▶◀☞☜~～*#=|｜])\1{0,12}\s{0,3}([^★☆◆◇●○■□▲△▼▽※✦✿❀♥♡♦♣♠→←↑↓⇒⇨▶◀☞☜~～*#=|｜。！？\n]{4,60})\s{0,3}\1{1,13}/gu,
  /(?:…{1,12}|\.{4,40}|-{2,40}|—{2,40}|_{3,40}|={2,40}|·{3,40})\s{0,3}([^…—_=。！？\n]{4,60}?)\s{0,3}(?:…{1,12}|\.{4,40}|-{2,40}|—{2,40}|_{3,40}|={2,40}|·{3,40})/gu,
];

/** Letters with a blank between each and the next. */
const spaced = /([^\s](?:[ \t\u3000][^\s]){5,60})(?![\p{L}\p{N}])/gu;

/** One wave dash between two numbers: 「5～8度，夜里2～3度」. */
function isRange(text: string, at: number): boolean {
  return /^[~～]\s?[\d０-９]/u.test(text.slice(at, at + 3)) && /[\p{L}\p{N}%％℃°]$/u.test(text.slice(0, at).trimEnd());
}

/** All asides that are long enough to be a notice, nested ones too. */
export function asidesIn(text: string, traits: number = traitsOf(text)): readonly Aside[] {
  const isSpaced = (traits & trait.blank) !== 0 && /(?:[^\s][ \t\u3000]){5}/u.test(text);
  if (!isSpaced && (traits & trait.setsApart) === 0) return [];
  return [...brackets, ...(isSpaced ? [spaced] : [])].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Aside[] => {
      const inner = match.at(-1) ?? '';
      if (match[0].length > longest + 30 || visible(inner).length < shortest) return [];
      if (isRange(text, match.index)) return [];
      return [{ text: inner, at: match.index, length: match[0].length, starred: /^[★☆※]/u.test(match[0]) }];
    }),
  );
}
