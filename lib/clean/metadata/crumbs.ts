/** The path to a page, as it prints it: 「首页 > 讲话 > 水务」. */

import type { Surroundings } from '../../page/surroundings.ts';
import { anyOf } from '../../text/patterns.ts';
import { key, looksLikeTitle } from '../../text/titles.ts';
import { fold, foldedPattern } from '../../text/visible.ts';
import { bareTitle } from './bare-title.ts';

const crumbWords = ['首页', '主页', '位置', '你在', '您在'];

const crumbs = new RegExp(anyOf(crumbWords), 'u');

const anyCrumb = foldedPattern(crumbWords);

const arrows = /\s{0,9}(?:[>›»＞→]+|\s\/\s|／|∕|\|)\s{0,9}/u;

function crumbsOf(around: Surroundings): readonly (readonly string[])[] {
  return around.above
    .filter(({ text }) => anyCrumb.test(text))
    .map(({ text }) =>
      text
        .split(arrows)
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .filter((path) => path.length > 1 && crumbs.test(fold(path[0] ?? '')));
}

/** Names of columns, which the path to a page tells. */
export function columnsOf(around: Surroundings): ReadonlySet<string> {
  return new Set(crumbsOf(around).flatMap((path) => path.slice(1, -1).map(key)));
}

/** The path's last step, where it is the text's own name. */
export function crumbTitles(around: Surroundings): readonly string[] {
  return crumbsOf(around).flatMap((path) => {
    const last = bareTitle(path.at(-1) ?? '');
    return key(last).length >= 6 && looksLikeTitle(last) ? [last] : [];
  });
}

/** A path on a line: it is no title, though it ends in one. */
export function isPath(text: string): boolean {
  if (!crumbs.test(fold(text.slice(0, 24)))) return false;
  return arrows.test(text) || /^\S{0,6}首[页頁]\s*[-–—]/u.test(text.trim());
}
