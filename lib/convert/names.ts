/** Surnames whose character also has another Traditional form, kept where the context tells that it is a name. */
import { callingsBeforeNames, neverGivenName, surnames, titlesBehindNames } from '../rules/surnames.ts';
import { anyOf } from '../text/patterns.ts';

const traditionalOf: ReadonlyMap<string, string> = new Map(surnames);
const titles = anyOf(titlesBehindNames);
const callings = anyOf(callingsBeforeNames);

const all = [...traditionalOf.keys()].join('');

const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<=^|[\\s，。、；：！？,;:!?（(“「《])[${all}](?!${neverGivenName})(?=\\p{Script=Han}{0,2}${titles})`,
    'uy',
  ),
  // 的余主任, 请范老师: not after 由, 对, 关, 终, which make a word with 于
  new RegExp(`(?<=[的和与请找问跟给是谢])[${all}](?!${neverGivenName})(?=${titles})`, 'uy'),
  new RegExp(
    `(?<=(?:^|[\\s，。、；：！？,;:!?（(“])(?:\\p{Script=Han}{0,8})${callings}[：:\\s])[${all}](?!${neverGivenName})(?=\\p{Script=Han}{1,2}(?:$|[\\s，。、；：！？,;:!?）)”]))`,
    'uy',
  ),
  new RegExp(
    `(?<=^|[\\s，。、；：！？,;:!?（(“])[${all}](?=(?:老|总|某某?|[Xx×]{1,2})(?:$|[\\s，。、；：！？,;:!?）)”]))`,
    'uy',
  ),
];

/** Any of the surnames: most have none in most texts. */
const any = new RegExp(`[${all}]`, 'gu');

/** UTF-16 units on either side that the patterns can see. */
const sight = 24;

/**
 * Positions (UTF-16 units) of surnames in Simplified text, with the Traditional character each is written with.
 *
 * The patterns run around each candidate and not over the whole text: their lookbehinds are slow.
 */
export function findSurnames(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { index, 0: character } of text.matchAll(any)) {
    const from = Math.max(0, index - sight);
    const window =
      (from > 0 ? '\ufffc' : '') + text.slice(from, index + sight) + (index + sight < text.length ? '\ufffc' : '');
    const here = index - from + (from > 0 ? 1 : 0);
    if (patterns.some((pattern) => matchesAt(window, pattern, here)))
      found.set(index, traditionalOf.get(character) ?? character);
  }
  return found;
}

function matchesAt(text: string, pattern: RegExp, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
