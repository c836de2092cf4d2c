/** Passes `hyphen-in-word`, `backtick` and `blank-before-mark`: strays between Chinese characters. */

import type { Edit } from '../../model/edits.ts';
import { setPhrases } from '../../rules/set-phrases.ts';
import { fold } from '../../text/visible.ts';
import { findAll } from './jammer.ts';

export const anyHyphen = /(?<=\p{Script=Han})[-－‐‑]\p{Script=Han}/u; // Behind it, so that it is looked for first
export const anyBacktick = /(?<=[\p{Script=Han}，。、；：])`\p{Script=Han}/u;
export const anyBlankBeforeMark = /(?<=\p{Script=Han})[ \u00A0][，。、；：！？,;:!?]/u;

const hyphen = /(?<=\p{Script=Han})[-－‐‑](?=\p{Script=Han})/gu;

/**
 * Edits that take a hyphen out of a word.
 *
 * Only where it stands in a set phrase, or where the four characters around it stand on this page without it, more often than
 * with it: 中-俄, 北京-上海 and 甲-乙 are meant.
 */
export function findHyphens(text: string, page: string): Edit[] {
  return findAll('hyphen-in-word', text, hyphen, ([whole], at) => {
    const before = /\p{Script=Han}{1,6}$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? '';
    const after = /^\p{Script=Han}{1,6}/u.exec(text.slice(at + whole.length, at + 8))?.[0] ?? '';
    const joined = fold(before + after);
    const inside = setPhrases.some((phrase) => {
      const start = joined.indexOf(phrase);
      return start !== -1 && start < before.length && start + phrase.length > before.length;
    });
    if (inside) return '';
    const around = [before.slice(-2), after.slice(0, 2)] as const;
    if (around.join('').length < 4) return null;
    return count(page, around.join('')) > count(page, around.join(whole)) ? '' : null;
  });
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Edits that take out a backtick that stands alone on its line between Chinese characters. Two or more mark code. */
export function findBackticks(text: string): Edit[] {
  if (count(text, '`') !== 1) return [];
  return findAll('backtick', text, /(?<=[\p{Script=Han}，。、；：])`(?=\p{Script=Han})/gu, () => '');
}

const blank =
  /(?<=[\p{Script=Han}”’》）])[ \u00A0](?=[，。、；：！？](?:[\p{Script=Han}“‘《（”’》）\d]|$)|[,;:!?](?:[\p{Script=Han}“‘《（”’》）]|$))/gu;

/** Edits that take out the one blank before a mark in Chinese text. More than one may be a place left to be filled in. */
export function findBlanks(text: string): Edit[] {
  return findAll('blank-before-mark', text, blank, () => '');
}
