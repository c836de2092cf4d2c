/** Characters with two Traditional forms that their context decides: surnames, and 只 as the measure word 隻. */
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
  // Not after 由, 对, 关, 终, which make a word with 于
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

const any = new RegExp(`[${all}]`, 'gu');

/** UTF-16 units on either side that the patterns can see. */
const sight = 24;

/**
 * Positions of surnames in Simplified text, with the Traditional character of each. The patterns run around each candidate
 * alone: their lookbehinds are slow.
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

/** Animals, vessels, one of a pair, and what the stock exchange lists. */
const counted =
  '[鸡鸭鹅鸟雀燕雁鸽鹰鹤鹭羊牛猪狗犬猫兔鼠虎狼猴熊鹿驴骡蝶蜂虫蚊蟹虾龟蛙船舟艇舰手脚眼耳鞋袜靴碗杯盘桶箱篮锅瓶股票基金债券]';

const afterNumber = new RegExp(
  `(?<=[0-9０-９十百千万亿][多余来几]?)只(?=$|[\\s，。、；：！？,.;:!?）)》”]|\\p{Script=Han}{0,3}${counted})`,
  'gu',
);

/** Positions in Simplified text of 只 behind a number, where it counts things, each with 隻. */
export function findCounted(text: string): ReadonlyMap<number, string> {
  return new Map([...text.matchAll(afterNumber)].map(({ index }) => [index, '隻'] as const));
}
