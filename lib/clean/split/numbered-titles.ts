/** Lines of a number and a title, in every notation that collections have: 「（二）在开馆仪式上的致辞」, 「② 楼梯上的三分钟」, 「Part 2」. */
import { sampleNames } from '../../rules/collection-words.ts';
import { numberOf, undecorated } from '../../text/numbering.ts';
import { anyOf } from '../../text/patterns.ts';
import { fold } from '../../text/visible.ts';

export interface NumberedTitle {
  /** One page keeps to one notation. */
  readonly notation: string;
  readonly number: number;
  /** What stands beside the number, folded; empty where the number stands alone. */
  readonly title: string;
}

const words = '[一二三四五六七八九十]{1,3}';
const title = `(?<title>[^。;!?]{0,40})`;
const row = (id: string, pattern: string) => ({ id, pattern: new RegExp(`^${pattern}$`, 'u') });

/** They head the parts of a text as well, so what stands below must tell that a text begins. Matched on folded text. */
const notations: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  row('一、', String.raw`(?<number>${words})(?:\s{0,9}[、.,:]|(?=\s|$))\s{0,9}${title}`),
  row('(一)', String.raw`\(\s{0,9}(?<number>${words})\s{0,9}\)\s{0,9}[、.:]?\s{0,9}${title}`),
  row('1.', String.raw`(?<number>\d{1,2})(?:\s{0,9}(?:[、:|丨/]|\.(?!\d))|(?=\s|$))\s{0,9}${title}`),
  row('(1)', String.raw`\(?\s{0,9}(?<number>\d{1,2})\s{0,9}\)\s{0,9}[、.:]?\s{0,9}${title}`),
  row('①', String.raw`(?<number>[①-⑳❶-❿➀-➉㊀-㊉⑴-⒇㈠-㈩⒈-⒛])\s{0,9}[、.:]?\s{0,9}${title}`),
  row(
    '【1】',
    String.raw`[【\[〔〖「『]\s{0,9}(?<number>${words}|\d{1,2})\s{0,9}[】\]〕〗」』]\s{0,9}[、.:]?\s{0,9}${title}`,
  ),
  row(
    'part 1',
    String.raw`(?:part|text|sample|no|p|v|speech)\.?\s{0,9}(?<number>\d{1,2}|one|two|three|four|five|six)(?!\d)\s{0,9}[.:、|/丨—-]*\s{0,9}${title}`,
  ),
  row('Ⅰ', String.raw`(?<number>[ⅰ-ⅻ]|i{1,3}|iv|vi{0,3}|ix|x)\s{0,9}[、.:]\s{0,9}${title}`),
  row('a.', String.raw`(?<number>[a-h])\s{0,9}[、.:]\s{0,9}${title}`),
  row('壹、', String.raw`(?<number>[壹贰叁肆伍陆柒捌玖拾])(?:\s{0,9}[、.:]|(?=\s|$))\s{0,9}${title}`),
  row('甲、', String.raw`(?<number>[甲乙丙丁戊己庚辛])\s{0,9}(?:[、.:]|篇\s{0,9}[:]?)\s{0,9}${title}`),
  row('上篇', String.raw`(?<number>[上中下])篇\s{0,9}[:]?\s{0,9}${title}`),
  row('第一份', String.raw`第\s{0,9}(?<number>${words}|\d{1,2})\s{0,9}[份例稿套]\s{0,9}[:、.]?\s{0,9}${title}`),
  row(
    '例一',
    String.raw`[【\[(]?${anyOf(sampleNames)}\s{0,9}(?<number>${words}|\d{1,2}|[①-⑳])\s{0,9}[】\])]?\s{0,9}[:、.|]?\s{0,9}${title}`,
  ),
];

/** Ranges of characters that are numbers, each by its first. */
const series = ['①', '❶', '➀', '㊀', '⑴', '㈠', '⒈', 'ⅰ', 'a'];
const lists = ['壹贰叁肆伍陆柒捌玖拾', '甲乙丙丁戊己庚辛', '上中下'];
const spelled = ['one', 'two', 'three', 'four', 'five', 'six'];
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
/** Characters of the longest of these ranges. */
const longestSeries = 20;

/** The number and the title of a line, by every notation that fits. */
export function numberedTitles(line: string): readonly NumberedTitle[] {
  const bare = undecorated(fold(line));
  return notations.flatMap(({ id, pattern }) => {
    const groups = pattern.exec(bare)?.groups;
    if (groups?.number === undefined) return [];
    return [{ notation: id, number: counted(groups.number, id), title: (groups.title ?? '').trim() }];
  });
}

function counted(number: string, notation: string): number {
  if (/^(?:\d+|[一二三四五六七八九十]+)$/u.test(number)) return numberOf(number);
  if (notation === 'Ⅰ' && romans.includes(number)) return romans.indexOf(number) + 1;
  if (spelled.includes(number)) return spelled.indexOf(number) + 1;
  const listed = lists.find((list) => list.includes(number));
  if (listed !== undefined) return listed.indexOf(number) + 1;
  const code = number.codePointAt(0) ?? 0;
  const steps = series.map((first) => code - (first.codePointAt(0) ?? 0)).filter((step) => step >= 0);
  return Math.min(longestSeries, ...steps) + 1;
}

const numbered = new RegExp(
  String.raw`^(?<title>[^。;!?,]{2,30}?)(?:\s{0,9}[【\[(]\s{0,9}(?<a>${words}|\d{1,2})\s{0,9}[】\])]|\s{0,9}(?<b>${words}|\d{1,2}|[①-⑳]))\s{0,9}[:、.]?$`,
  'u',
);

/** A title with its number behind it, the same on each: 「国旗下的话 3」. */
export function titleNumbered(line: string): NumberedTitle | null {
  const groups = numbered.exec(undecorated(fold(line)))?.groups;
  const number = groups?.a ?? groups?.b;
  return groups?.title === undefined || number === undefined
    ? null
    : { notation: 'title and number', number: counted(number, ''), title: groups.title.trim() };
}
