/** What the wave's sites do to text: marks of half width, noise characters, notes of readings, broken columns, literal escapes. */
import { chanceOf } from '../../chance.ts';
import { insideClause } from '../../cut.ts';
import { escaped, inline, plain } from '../../layouts/print.ts';
import type { Line } from '../../sheet.ts';

const narrow: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

/** Text with the full-width marks that such sites type in half width. */
export function halfMarks(text: string): string {
  return text.replace(/[，：；？！（）]/gu, (mark) => narrow[mark] ?? mark);
}

/** Pairs of a low character, a space and a high one, as boards glue them to line ends. */
export function jammer(salt: string): string {
  const chance = chanceOf(salt);
  const pairs = Array.from(
    { length: 5 + chance.below(9) },
    () => `${String.fromCharCode(32 + chance.below(28))} ${String.fromCharCode(63 + chance.below(64))}`,
  );
  return escaped(pairs.join(''));
}

/** Nested empty elements, all with one random id. */
export function emptyTags(salt: string, times: number): string {
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

/** Marked-up text with readings without tones after some characters; never inside a tag. */
export function withReadings(html: string, salt: string): string {
  const chance = chanceOf(salt);
  return html.replace(/<[^>]*>|&\w+;|\p{Script=Han}/gu, (found) => {
    const reading = readings.get(found);
    return reading !== undefined && chance.below(4) === 0 ? `${found}(${reading})` : found;
  });
}

/** A long paragraph in the two pieces that the column's end makes of it; others whole. As mark-up. */
export function columns(line: Line): readonly string[] {
  const text = plain(line);
  if (line.type !== 'paragraph' || line.runs.length > 1 || text.length < 130) return [inline(line)];
  const at = insideClause(text, Math.floor(text.length * 0.55));
  return at === null ? [inline(line)] : [escaped(text.slice(0, at)), escaped(text.slice(at))];
}

/** A long paragraph of which some words in the middle were a link, and stand in a line of their own. As mark-up. */
export function linkedOut(line: Line): readonly string[] {
  const text = plain(line);
  if (line.type !== 'paragraph' || line.runs.length > 1 || text.length < 150) return [inline(line)];
  const at = insideClause(text, Math.floor(text.length * 0.35));
  if (at === null || !/^\p{Script=Han}{6}/u.test(text.slice(at))) return [inline(line)];
  return [
    escaped(text.slice(0, at)),
    `<a href="/tag/${at}.html" target="_blank">${escaped(text.slice(at, at + 4))}</a>`,
    escaped(text.slice(at + 4)),
  ];
}

/** Marked-up text with its quotation marks as escapes that were escaped once more. */
export function escapedTwice(html: string): string {
  return html.replaceAll('“', '&amp;ldquo;').replaceAll('”', '&amp;rdquo;').replaceAll('——', '&amp;mdash;&amp;mdash;');
}

/** Text with characters of no width strewn in; marks are left together. */
export function strewn(html: string, salt: string): string {
  const chance = chanceOf(salt);
  const invisible = ['\u200b', '\u200c', '\u2060', '\ufeff'];
  return html.replace(/<[^>]*>|&[\w#]+;|\p{Script=Han}/gu, (found) =>
    /^\p{Script=Han}$/u.test(found) && chance.below(23) === 0 ? `${found}${chance.pick(invisible)}` : found,
  );
}
