/** Names of people: a surname with the words beside it, in Simplified text. */
import {
  callingsBeforeNames,
  deedsBehindNames,
  neverGivenName,
  oftenWords,
  surnameForms,
  surnames,
  titlesBehindNames,
} from '../rules/surnames.ts';
import { anyOf } from '../text/patterns.ts';

/** UTF-16 units from the start of the text; the given name begins behind a surname of one character. */
export interface Name {
  readonly from: number;
  readonly to: number;
}

/** Whether a word stands where a name could: as the whole of it, or as a part, where it must be a usual one. */
export type IsWord = (word: string, as: 'whole' | 'part') => boolean;

/** What the surname of a name is in Traditional. */
export const surnameOf: ReadonlyMap<string, string> = new Map(
  surnameForms.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const end = '(?=$|[^\\p{Script=Han}])';
const begin = '(?<=^|[^\\p{Script=Han}])';
/** Words of one character that stand before a name in running text. */
const joint = '(?<=[的和与请找问跟给是谢让叫以及同由])';
const given = `(?!${neverGivenName})\\p{Script=Han}`;
const titles = anyOf(titlesBehindNames);
const callings = anyOf(callingsBeforeNames);
const deeds = anyOf(deedsBehindNames);
const listed = `[${surnames}]\\p{Script=Han}{1,2}`;

/** Each covers the name from its surname on; the shorter name first. */
const sure: readonly RegExp[] = compile([
  `(?:${begin}|(?<=${callings}[：:\\s]?))@(?:${given}\\p{Script=Han}??)?(?=${titles})`,
  `${joint}@(?:${given}\\p{Script=Han})?(?=${titles})`,
  `(?<=${callings})@${given}\\p{Script=Han}${end}`,
  `(?<=${callings}[：:\\s])@${given}\\p{Script=Han}?${end}`,
  `(?<=姓)@`,
  `@(?=氏)`,
]);

const likely: readonly RegExp[] = compile([
  `${joint}@(?:${given}\\p{Script=Han}??)?(?=${titles})`,
  `@${given}\\p{Script=Han}(?=${titles})`,
  `(?<=${callings}[：:\\s]?)@${given}\\p{Script=Han}?(?:${end}|(?=${deeds}|[、，和与的在]))`,
  `${begin}@${given}\\p{Script=Han}??(?=${deeds})`,
  `${begin}@${given}\\p{Script=Han}(?=[在把从对将也已就曾又不没和与的是走])`,
  `${begin}@(?:老|总|某某?|[Xx×]{1,2})${end}`,
  `(?<=^|[^\\p{Script=Han}]|[的和与请问跟给是])(?<=[老小阿])@(?:${end}|(?=[说笑问答道想站走拿把在是也就又都对叫听看递接的和]))`,
  `@(?=家[村庄屯湾沟坪镇巷院店桥坝寨岭铺营堡冲祠古老兄大])`,
  `(?<=${listed}[、和与])@${given}\\p{Script=Han}?(?=[、，。；和与等及的]|$)`,
  `(?<=${begin}|[、：:，])@${given}\\p{Script=Han}?(?=[、和与]${listed}(?:[、，。；和与等及的]|${titles}|$))`,
  `^@${given}\\p{Script=Han}?$`,
]);

function compile(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source.replaceAll('@', '\\p{Script=Han}'), 'uy'));
}

/** UTF-16 units on either side that the patterns can see. */
const sight = 16;

/**
 * Names whose surname stands at one of the places, ascending. `isWord` tells words: 游客代表 are no Mr You. A name of
 * `known` is one wherever it stands.
 */
export function findNames(
  text: string,
  places: Iterable<number>,
  isWord: IsWord,
  known: ReadonlySet<string>,
): readonly Name[] {
  const found: Name[] = [];
  for (const from of places) {
    const name = nameAt(text, from, isWord, known);
    if (name !== null && from >= (found.at(-1)?.to ?? 0)) found.push(name);
  }
  return found;
}

function nameAt(text: string, from: number, isWord: IsWord, known: ReadonlySet<string>): Name | null {
  for (const length of [3, 2]) if (known.has(text.slice(from, from + length))) return { from, to: from + length };
  const start = Math.max(0, from - sight);
  const window =
    (start > 0 ? outOfSight : '') + text.slice(start, from + sight) + (from + sight < text.length ? outOfSight : '');
  const here = from - start + (start > 0 ? 1 : 0);
  const isWordToo = oftenWords.includes(text.charAt(from)) || isWordAcross(text, from, isWord);
  for (const pattern of isWordToo ? sure : [...sure, ...likely]) {
    pattern.lastIndex = here;
    const length = pattern.exec(window)?.[0].length;
    if (length === undefined) continue;
    const name = text.slice(from, from + length);
    if (isWord(name, 'whole') || isWord(name.slice(0, 2), name.length > 2 ? 'part' : 'whole')) continue;
    if (isPreposition(text, from, length, isWord)) continue;
    return { from, to: from + length };
  }
  return null;
}

/** 时钟肇事: the surname ends another word. */
function isWordAcross(text: string, from: number, isWord: IsWord): boolean {
  return from > 0 && isWord(text.slice(from - 1, from + 1), 'whole');
}

/** So that `^` and `$` are the true ends of the text; a Hanzi, so that it is no mark either. */
const outOfSight = '\u3400';

/** 于北京发言, 由于主任: a place or a word stands where a given name would. */
function isPreposition(text: string, from: number, length: number, isWord: IsWord): boolean {
  if (text.charAt(from) !== '于') return false;
  return (
    /[由对关终至属等基鉴位限]/u.test(text.charAt(from - 1)) ||
    (length > 2 && isWord(text.slice(from + 1, from + length), 'part'))
  );
}
