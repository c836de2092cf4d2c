/** What stands beside a title in its own line or cell and is no part of it: labels, types of files, classes of threads, praise. */

import { key, sameTitle } from '../../text/titles.ts';
import { fold } from '../../text/visible.ts';

/** What stands before a title, or in the cell beside it. */
const titleLabel = /^(?:信件|来信|文章|新闻|作品|稿件|帖子|文件|信息|文档|资料)?(?:标题|题目|篇名|题名)\s*[:：]?\s*/u;

/** A line without what files and pages add to a name: 「.docx」, 「_第2页」, 「下载」. */
export function bareTitle(text: string): string {
  return text
    .trim()
    .replace(/^(?:【[^】]{2,12}网】\s*|[^—]{2,12}(?:网|文库|网站|频道|范文)(?:——|[:：])\s*(?=.{4}))/u, '')
    .replace(titleLabel, (found) => (/[:：]/u.test(found) ? '' : found))
    .replace(/\s*[(（]?第\s?\d+\s?页[)）]?$/u, '')
    .replace(/\s*(?:(?:在线|免费|全文|word)(?:阅读|预览|下载|浏览)|下载|doc版|word版|pdf版)$/iu, '')
    .replace(/\.(?:docx?|pdf|txt|wps|pptx?|rtf|xlsx?|html?)$/iu, '')
    .trim();
}

/** Marks that sites set beside a title in its own line: the type of the file, the class of a thread, praise. */
const label =
  '(?:\\[[^\\]]{1,8}\\]|【[^】]{1,8}】|〔[^〕]{1,8}〕|\\([^()]{1,6}\\)|(?:docx?|pdf|pptx?|txt|wps|rtf|word|文档|原创|转载?|置顶|顶|精华?|推荐|荐|热门?|新|hot|new|vip|免费|付费|独家|原)[\\s:|·]*)';
const before = new RegExp(`^(?:${label}\\s*){1,3}`, 'iu');
const behind = new RegExp(`(?:\\s*${label}){1,3}$`, 'iu');

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
