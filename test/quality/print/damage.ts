/** What sites do to text, as filters of a layout's templates: half-width marks, noise, notes of readings, broken lines, escapes. */
import { chanceOf } from '../chance.ts';
import { insideClause } from '../cut.ts';
import type { Line } from '../sheet.ts';
import { escaped, inline, plain } from './mark-up.ts';
import type { Filter } from './template.ts';

const narrow: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

const halfMarks = (text: string): string => text.replace(/[，：；？！（）]/gu, (mark) => narrow[mark] ?? mark);

const escapedTwice = (html: string): string =>
  html.replaceAll('“', '&amp;ldquo;').replaceAll('”', '&amp;rdquo;').replaceAll('——', '&amp;mdash;&amp;mdash;');

/** Pairs of a low and a high character, as boards glue them to line ends: so many from `least`, each from one of two ranges. */
function noise(salt: string, pairs: readonly [least: number, more: number], low: Range, high: Range): string {
  const chance = chanceOf(salt);
  const one = ([from, count]: Range) => String.fromCharCode(from + chance.below(count));
  return Array.from({ length: pairs[0] + chance.below(pairs[1]) }, () => `${one(low)} ${one(high)}`).join('');
}
type Range = readonly [from: number, count: number];

/** Nested empty elements, all with one random id. */
function emptyTags(salt: string, times: number): string {
  const chance = chanceOf(salt);
  const id = Array.from({ length: 5 }, () => 'abcdefghijkmnpqrstuvwxyz23456789'.charAt(chance.below(32))).join('');
  const names = ['ruby', 'rt', 'kbd', 'em', 'pre', 'u', 'bdo', 'sub', 'dfn', 'tt'];
  return Array.from({ length: times }, () => {
    const own = Array.from({ length: 2 + chance.below(3) }, () => chance.pick(names));
    return `${own.map((name) => `<${name} id="${id}">`).join('')}${own
      .map((name) => `</${name}>`)
      .reverse()
      .join('')}`;
  }).join('');
}

const readings = new Map(
  (
    '的de 一yi 是shi 不bu 在zai 有you 我wo 人ren 大da 来lai 上shang 个ge 到dao 说shuo 们men 为wei 和he 会hui 地di 出chu 也ye 年nian ' +
    '要yao 下xia 多duo 后hou 作zuo 里li 家jia 好hao 小xiao 心xin 全quan 县xian 市shi 工gong 水shui 安an 学xue 生sheng 看kan 天tian 手shou 车che 开kai 业ye'
  )
    .split(' ')
    .map((note) => [note.slice(0, 1), note.slice(1)] as const),
);

/** Readings without tones after some characters; never inside a tag. */
function withReadings(html: string): string {
  const chance = chanceOf(html);
  return html.replace(/<[^>]*>|&\w+;|\p{Script=Han}/gu, (found) => {
    const reading = readings.get(found);
    return reading !== undefined && chance.below(4) === 0 ? `${found}(${reading})` : found;
  });
}

/** Characters of no width strewn in; marks are left together. */
function strewn(html: string, salt: string): string {
  const chance = chanceOf(salt);
  const invisible = ['\u200b', '\u200c', '\u2060', '\ufeff'];
  return html.replace(/<[^>]*>|&[\w#]+;|\p{Script=Han}/gu, (found) =>
    /^\p{Script=Han}$/u.test(found) && chance.below(23) === 0 ? `${found}${chance.pick(invisible)}` : found,
  );
}

/** Source lines of at most `measure` characters, as old editors break them: a line end within a sentence means nothing. */
const broken = (text: string, measure: number, indent = 0): string =>
  text.includes('<')
    ? text
    : text.replace(new RegExp(`(.{${measure}})(?=.{6})`, 'gu'), (row) =>
        /[&;\w]$/u.test(row) ? row : `${row}\n${' '.repeat(indent)}`,
      );

/** Template sites turn the words that they want to be found by into links, each once a paragraph. */
const keywords = ['工作', '大家', '朋友', '全文'];
function keywordLinks(text: string): string {
  if (text.includes('<')) return text;
  return keywords
    .reduce((marked, word, index) => marked.replace(word, `\u0001${index}`), text)
    .replace(
      /\u0001(\d)/gu,
      (_, index: string) =>
        `<a href="/tag/${index}/" target="_blank" class="keylink"><u>${keywords[Number(index)] ?? ''}</u></a>`,
    );
}

/** Word cuts a run wherever a number begins or ends. */
const numberRuns = (text: string): string =>
  /[<&]/u.test(text)
    ? text
    : text.replace(
        /\d+/gu,
        (digits) =>
          `</span><span lang="EN-US" style="font-size:16.0pt">${digits}</span><span style="font-size:16.0pt">`,
      );

/** The same in a file that Word saved as HTML, with its line ends. */
const latinRuns = (text: string): string =>
  text.includes('<')
    ? text
    : text
        .split(/(\d+)/u)
        .map((part, index) => (index % 2 === 1 ? `<span lang=EN-US>${part}</span>` : broken(part, 44)))
        .join('');

/** The day as a press release of Hong Kong ends with it. */
function hongKongDay(day: string): string {
  if (day === '') return '';
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日（星期${'日一二三四五六'.charAt(new Date(`${day}T00:00:00Z`).getUTCDay())}）`;
}

export const filters: Readonly<Record<string, Filter>> = {
  escaped,
  halfMarks,
  escapedTwice,
  withReadings,
  keywordLinks,
  numberRuns,
  latinRuns,
  hongKongDay,
  from: (text, [start]) => text.slice(Number(start)),
  upTo: (text, [end]) => text.slice(0, Number(end)),
  or: (text, [other]) => (text === '' ? (other ?? '') : text),
  broken: (text, [measure, indent]) => broken(text, Number(measure), Number(indent ?? 0)),
  emptyTags: (text, [times]) => emptyTags(text, Number(times)),
  strewn: (text, _, original) => strewn(text, original),
  noise: (text) => escaped(noise(text, [5, 9], [32, 28], [63, 64])),
  noiseOfLetters: (text) => noise(text, [6, 7], [33, 26], [97, 26]),
  escapedMarks: (text) => escapedTwice(text).replaceAll('，', ',').replaceAll('：', ':'),
  /** A character of no width after every so many, against copying. */
  seeded: (text) => (text.includes('<') ? text : text.replace(/([\p{Script=Han}]{9})(?=\p{Script=Han})/gu, '$1\u200b')),
  sentenceSpans: (text) =>
    text.includes('<')
      ? text
      : text.replace(
          /[^。！？]+[。！？]?[”’」]?/gu,
          (sentence) => `<span class="s" data-i="${sentence.length}">${sentence}</span>`,
        ),
  /** Some editor wrapped every few words in an element of its own. */
  wordSpans: (text) =>
    text.replace(/[^<>&;]{24,}?[，。]/gu, (words) => `<span class="s${words.length % 4}">${words}</span>`),
};

/** Where a paragraph long enough is broken within a clause. */
const breakIn = (line: Line, least: number, share: number): number | null => {
  const text = plain(line);
  return line.type !== 'paragraph' || line.runs.length > 1 || text.length < least
    ? null
    : insideClause(text, Math.floor(text.length * share));
};

/** Ways to break a line into several, as mark-up. */
export const breaks: Readonly<Record<string, (line: Line) => readonly string[]>> = {
  /** Two pieces that the end of a column makes of a long paragraph. */
  columns: (line) => {
    const at = breakIn(line, 130, 0.55);
    const text = plain(line);
    return at === null ? [inline(line)] : [escaped(text.slice(0, at)), escaped(text.slice(at))];
  },
  /** Some words in the middle were a link, and stand in a line of their own. */
  linkedOut: (line) => {
    const at = breakIn(line, 150, 0.35);
    const text = plain(line);
    if (at === null || !/^\p{Script=Han}{6}/u.test(text.slice(at))) return [inline(line)];
    return [
      escaped(text.slice(0, at)),
      `<a href="/tag/${at}.html" target="_blank">${escaped(text.slice(at, at + 4))}</a>`,
      escaped(text.slice(at + 4)),
    ];
  },
};
