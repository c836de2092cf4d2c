/** Finds what a page set apart inside a paragraph: in brackets, between ornaments, between rows of dots, by its letters. */

import { trait, traitsOf } from './character-kinds.ts';
import type { Span } from './spans.ts';
import { visible } from './visible.ts';

/** Its text is without what sets it apart; its span is with it. */
export interface Aside extends Span {
  readonly text: string;
  /** Between stars: nobody who writes a speech sets a word off so. */
  readonly starred: boolean;
}

/** UTF-16 units; what is longer is a sentence in brackets. */
const longest = 90;
/** Visible characters; a shorter aside is a gloss, a number, a sound of the hall. */
const shortest = 4;

/** Pairs, round brackets last: an author uses them most. */
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
  // An ornament behind the text, and what follows it
  /(?<=\S\s{0,3})[★☆◆◇●○■□▲△▼▽※✦✿❀♥❤♡♦♣♠→⇒⇨▶►☞👉]\s{0,3}([^★☆◆◇●○■□▲△▼▽※✦✿❀♥❤♡♦♣♠→←↑↓⇒⇨▶►◀☞👉。！？\n]{4,40})$/gu,
  // The same ornament before and behind
  /([★☆◆◇●○■□▲△▼▽※✦✿❀♥♡♦♣♠→←↑↓⇒⇨▶◀☞☜~～*#=|｜])\1{0,12}\s{0,3}([^★☆◆◇●○■□▲△▼▽※✦✿❀♥♡♦♣♠→←↑↓⇒⇨▶◀☞☜~～*#=|｜。！？\n]{4,60})\s{0,3}\1{1,13}/gu,
  /(?:…{1,12}|\.{4,40}|-{2,40}|—{2,40}|_{3,40}|={2,40}|·{3,40})\s{0,3}([^…—_=。！？\n]{4,60}?)\s{0,3}(?:…{1,12}|\.{4,40}|-{2,40}|—{2,40}|_{3,40}|={2,40}|·{3,40})/gu,
];

/** Letters with a blank between each and the next; a word behind them is another's. */
const spaced = /([^\s](?:[ \t\u3000][^\s]){5,60})(?![\p{L}\p{N}])/gu;

/** All of them that could be a notice, with those inside others; `traits`: the kinds of characters in the text, where they are known. */
export function asidesIn(text: string, traits: number = traitsOf(text)): readonly Aside[] {
  const isSpaced = (traits & trait.blank) !== 0 && /(?:[^\s][ \t\u3000]){5}/u.test(text);
  if (!isSpaced && (traits & trait.setsApart) === 0) return [];
  return [...brackets, ...(isSpaced ? [spaced] : [])].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Aside[] => {
      const inner = match.at(-1) ?? '';
      if (match[0].length > longest + 30 || visible(inner).length < shortest) return [];
      return [{ text: inner, at: match.index, length: match[0].length, starred: /^[★☆※]/u.test(match[0]) }];
    }),
  );
}
