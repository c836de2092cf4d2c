/** A line without what files, sites and pages set beside a title. */

import { columnEndings, frameLabels, genericNames, ownerEndings, titleMarks } from '../../rules/title-words.ts';
import { anyOf } from '../../text/patterns.ts';
import { key, looksLikeTitle, sameTitle } from '../../text/titles.ts';
import { fold } from '../../text/visible.ts';

/** What stands before a title, or in the cell beside it. */
const titleLabel = /^(?:信件|来信|文章|新闻|作品|稿件|帖子|文件|信息|文档|资料)?(?:标题|题目|篇名|题名)\s*[:：]?\s*/u;

/** A line without what files and pages add to a name: 「.docx」, 「_第2页」, 「下载」. */
export function bareTitle(text: string): string {
  return text
    .trim()
    .replace(/^(?:【[^】]{2,12}网】\s*|[^—]{2,12}(?:网|文库|网站|频道|范文)(?:——|[:：])\s*(?=.{4}))/u, '')
    .replace(titleLabel, (found) => (/[:：]/u.test(found) ? '' : found))
    .replace(/\s{0,9}[(（]?第\s?\d+\s?[页頁](?:\s{0,9}[/／,，]?\s{0,9}共\s?\d+\s?[页頁])?[)）]?$/u, '')
    .replace(/\s{0,9}(?:(?:在线|免费|全文|word)(?:阅读|预览|下载|浏览)|下载|doc版|word版|pdf版)$/iu, '')
    .replace(/\.(?:docx?|pdf|txt|wps|pptx?|rtf|xlsx?|html?)$/iu, '')
    .trim();
}

/** Marks that sites set beside a title in its own line: the type of the file, the class of a thread, praise. */
const label = String.raw`(?:\[[^\]]{1,8}\]|【[^】]{1,8}】|〔[^〕]{1,8}〕|\([^()]{1,6}\)|${anyOf(titleMarks)}[\s:|·]{0,9})`;

const before = new RegExp(`^(?:${label}\\s{0,9}){1,3}`, 'iu');

const behind = new RegExp(`(?:\\s{0,9}${label}){1,3}$`, 'iu');

/** A line without such marks, where the page's head has the title without them. */
export function withoutLabels(text: string, parts: readonly string[]): string {
  const folded = fold(text);
  const from = before.exec(folded)?.[0].length ?? 0;
  const to = behind.exec(folded)?.index ?? text.length;
  return (
    [text.slice(from), text.slice(0, to), text.slice(from, to)].find(
      (bare) => bare !== text && key(bare).length >= 4 && parts.some((part) => sameTitle(part, bare)),
    ) ?? text
  ).trim();
}

/** Whether a line is only the label of the next. */
export function isLabel(text: string): boolean {
  const bare = text.trim();
  return bare !== '' && titleLabel.exec(bare)?.[0].length === bare.length;
}

const brandShape = new RegExp(`${anyOf(ownerEndings)}$`, 'u');
const column = new RegExp(`^.{0,6}${anyOf(columnEndings)}$`, 'u');
const generic = new RegExp(`^${anyOf(genericNames)}$`, 'iu');
const frameLabel = new RegExp(`^${anyOf(frameLabels)}[^:]{0,4}:`, 'u');
/** 「【字号 大 中 小】」 */
const toolbar = /^[[(]?\s{0,9}(?:字[号体型]|文字)?\s{0,9}[:]?\s{0,9}(?:大\s{0,9}中\s{0,9}小|小\s{0,9}中\s{0,9}大)/u;

/** Whether a line names the owner of a site. */
export function isBrand(text: string): boolean {
  return brandShape.test(fold(text).trim()) && !looksLikeTitle(text);
}

/** Whether a line names a column. */
export function isColumn(text: string): boolean {
  return column.test(fold(text).trim());
}

/** Whether a line is what pages are called that have no name of their own, or a row of buttons. */
export function isGeneric(text: string): boolean {
  return generic.test(text.trim()) || toolbar.test(fold(text).trim().replace('【', '['));
}

/** Whether a line begins with what pages tell of a text: 「作者：」, 「来源：」. */
export function isLabelled(text: string): boolean {
  return frameLabel.test(fold(text).trim());
}
