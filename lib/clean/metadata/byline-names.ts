/** Names in a byline: how they are written, and what only looks like one. */

import { commonSurnames, noNames, noReporters, reporterWords } from '../../rules/bylines.ts';
import { anyOf } from '../../text/patterns.ts';
import { fold } from '../../text/visible.ts';

const name = String.raw`[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,6}){0,2}|[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])`;
/** Source of a pattern for one name or several. */
export const names = String.raw`(?:${name})(?:[\s、,/]+(?:${name})){0,7}`;

const words = new Set<string>(noNames);

/** What stands between names. */
export const separators = /[\s、，,/／]+/u;

/** 「石 渡」 is one name: two single characters. */
export function joined(text: string): string {
  return /^\s*\S\s{1,3}\S\s*$/u.test(text) ? text.replace(/\s/gu, '') : text;
}

/** Names without what those are who bear them: 「本报记者 某某」. */
export function withoutRoles(text: string): string {
  const from = rolesAhead.exec(fold(text))?.[0].length ?? 0;
  return text.slice(from);
}

/** The names of a byline as printed, by a blank; null where one is none. `strict`: nothing but its look tells that it is a name. */
export function namesOf(line: string, folded: string, strict: boolean): string | null {
  const at = fold(line).indexOf(folded);
  const printed = line.slice(at, at + folded.length);
  const next = line.charAt(at + folded.length);
  const one = joined(printed)
    .split(separators)
    .map((part) => (hanzi.test(next) ? withoutPlace(part) : part));
  const end = one.findIndex((part) => roles.test(fold(part)) || /报[导道]$/u.test(fold(part)));
  const own = (end < 0 ? one : one.slice(0, end)).filter((part) => part !== '');
  if (own.length === 0 || own.some((part) => noReporter.test(fold(part)))) return null;
  return strict && own.some((part) => !looksLikeName(part)) ? null : own.join(' ');
}

const hanzi = /[\u4e00-\u9fff]/u;

/** 「劉世怡台」 of 「劉世怡台北電」. */
function withoutPlace(part: string): string {
  return part.length === 4 && !looksLikeName(part) && looksLikeName(part.slice(0, 3)) ? part.slice(0, 3) : part;
}

const rolesAhead = new RegExp(`^(?:[\\u4e00-\\u9fff·]{0,8}${anyOf(reporterWords)}\\s*)`, 'u');
/** What those are who are named in a byline. */
export const roles = new RegExp(
  `^(?:本报|实习|见习|特约)?(?:${anyOf(reporterWords)}|摄影|实习生?|见习|编辑|责编)$`,
  'u',
);
const noReporter = new RegExp(`^${anyOf(noReporters)}|摄影$`, 'u');
const surname = new RegExp(`^${anyOf(commonSurnames)}`, 'u');

/** Whether a word is a surname and one or two characters. */
export function looksLikeName(text: string): boolean {
  const folded = fold(text);
  const given = folded.replace(surname, '').length;
  return folded.length <= 4 && given >= 1 && given <= 2 && given < folded.length && !words.has(folded);
}
