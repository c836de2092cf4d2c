/** Titles set over several lines. */

import { paperKinds } from '../../rules/title-words.ts';
import { anyOf } from '../../text/patterns.ts';
import { genre, key } from '../../text/titles.ts';
import { fold, visible } from '../../text/visible.ts';

/** 「——在开工仪式上的讲话」, below its title. */
export function isSubtitle(text: string): boolean {
  return /^\s*(?:[—―─–]|--)/u.test(text);
}

interface SetLine {
  readonly text: () => string;
  /** Lines of one level look the same; 0 where they are not set apart. */
  readonly level: number;
}

/** A line that goes on with the one above: 「上的讲话」, 「和迁入人口的通告」. */
const goesOn = /^(?:[和与及暨的、]|会?上的|中的|工作的)/u;
/** What a title opens and a kind of text closes: 「关于…的通知」, 「在…上的讲话」. */
const opens = /关于|^在|[和与及暨的]$/u;
const kindAtEnd = new RegExp(`(?:${genre.source}|${anyOf(paperKinds)})(?:\\([^()]{1,12}\\))?$`, 'u');

/** Visible characters; a line of a title that was broken is no longer. */
const longestPiece = 30;

/** The title that the first two or three of some lines make, all of one look; null where the first is whole. */
export function joinedTitle(lines: readonly SetLine[]): string | null {
  const [first, second, third] = lines;
  if (first === undefined || second === undefined || first.level === 0 || first.level !== second.level) return null;
  const [a, b] = [first.text(), second.text()];
  if (!isPiece(a) || !isPiece(b) || kindAtEnd.test(fold(a).trim())) return null;
  const two = joinedBy(a, b);
  if (two === null || third === undefined || third.level !== first.level || kindAtEnd.test(fold(two).trim()))
    return two;
  const c = third.text();
  return isPiece(c) && joinedBy(two, c) !== null ? joinedBy(two, c) : kindAtEnd.test(fold(two)) ? two : null;
}

function isPiece(text: string): boolean {
  return visible(text).length <= longestPiece && key(text).length >= 2 && !/[。；;！!：:]$/u.test(text.trim());
}

function joinedBy(a: string, b: string): string | null {
  return goesOn.test(fold(b).trim()) || opens.test(fold(a).trim()) ? `${a.trim()}${b.trim()}` : null;
}
