/** What a page prints above and below the text inside the same element: told by place, not by wording. */

import { lined } from '../../model/edits.ts';
import { rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { lineOdds } from '../../notices/cue-score.ts';
import { numberLevel, ordinalsOf } from '../../text/numbering.ts';
import { runsOf } from '../../text/spans.ts';
import { key, looksLikeTitle, sameTitle } from '../../text/titles.ts';
import { fold, visible } from '../../text/visible.ts';
import { isBrand, isColumn, isGeneric } from '../metadata/bare-title.ts';
import { isPath } from '../metadata/crumbs.ts';
import { isSubtitle } from '../metadata/title-lines.ts';
import { frameStarts } from '../split/paper-frames.ts';
import { outlinesIn } from './outlines.ts';
import { type Known, zonesOf } from './zones.ts';

/** Headings of the lists below a text. */
export const tailHead =
  /^(?:【[^】]{2,40}】\s*)?[【[(]?(?:相关(?:的)?(?:阅读|文章|推荐|范文|链接|资讯|内容|文档|新闻|主题|热词|搜索)|猜你(?:还)?(?:喜欢|想看)|推荐(?:阅读|文章|范文|内容)|文章搜索|站内搜索|搜索|最近更新|最新(?:文章|更新|范文|发布|资料)|热门.{0,6}|本周热门|本月热门|上一篇.{0,40}|下一篇.{0,40}|延伸阅读|更多(?:相关|精彩)*(?:文章|范文|内容|阅读|推荐)|(?:网友|最新|全部|发表|文章|用户)?评论(?:区|列表)?(?:\(\d+\))?|你可能(?:还)?(?:喜欢|感兴趣).{0,6}|大家都在(?:看|搜).{0,4}|为(?:您|你)推荐|随机(?:推荐|文章|阅读)|精彩推荐|精选.{0,4}|友情链接|栏目(?:导航|推荐)|图文推荐|阅读排行.{0,4}|点击排行.{0,4}|排行榜|标签云|热点.{0,4})[】\])]?\s*[:：>»]*$/u;

/** Log-odds below which a line is an author's, wherever it stands. */
const unlike = -2.5;

/**
 * Takes out what stands above the title inside the text, and the site's own outline.
 *
 * Only above the first greeting or long paragraph.
 */
export function dropHead(blocks: readonly Block[], page: Known): Step<readonly Block[]> {
  const { title } = page;
  const { bodyStart } = zonesOf(blocks, page);
  const texts = blocks.map(lined);
  const isTitle = (text: string) => title !== null && sameTitle(text, title);
  const head = texts.slice(0, Math.min(bodyStart + 1, 40));
  const titleAt = head.findLastIndex(isTitle);
  const firstAt = head.findIndex(isTitle);
  const outline = outlinesIn(blocks, bodyStart);
  // Frames part the articles of an archive: each has its own title
  if ((titleAt <= 0 && outline.size === 0) || frameStarts(blocks).length > 0) return { value: blocks, changes: [] };
  return rewrite(blocks, 'prune', (_, index) => {
    if (outline.has(index)) return { do: 'drop', rule: 'outline' };
    if (isSlogan(blocks, index, index + 1 === titleAt)) return null;
    const text = texts[index] ?? '';
    // Between two printings of the title an author may stand, too
    const mayGo = index < firstAt || isTitle(text) || lineOdds(text) >= unlike;
    return index < titleAt && index < bodyStart && mayGo && ordinalsOf(fold(text)).length === 0
      ? { do: 'drop', rule: 'above-title' }
      : null;
  });
}

/** Characters; a column has a shorter name. */
const leastSlogan = 6;

/** True if a line is the author's heading over the line that names the occasion: set apart, and no column or house. */
export function isSlogan(blocks: readonly Block[], index: number, overTitle: boolean): boolean {
  const block = blocks[index];
  const below = blocks[index + 1];
  if (block?.type !== 'heading' || below === undefined || numberLevel(block.text) !== null) return false;
  if (!overTitle && !(isSubtitle(lined(below)) && looksLikeTitle(lined(below)))) return false;
  const { text } = block;
  return key(text).length >= leastSlogan && !isBrand(text) && !isColumn(text) && !isGeneric(text) && !isPath(text);
}

/**
 * Takes out lists of other pages: below the text from their heading to the end, where nothing after it reads like a
 * sentence; inside a collection as far as the lines look like titles.
 */
export function dropLists(blocks: readonly Block[], page: Known): Step<readonly Block[]> {
  const { bodyStart, bodyEnd } = zonesOf(blocks, page);
  const texts = blocks.map(lined);
  const listed = new Set<number>();
  texts.forEach((text, index) => {
    if (listed.has(index) || !tailHead.test(fold(text).trim())) return;
    const tail =
      index > bodyEnd &&
      !blocks
        .slice(index)
        .some((block, offset) => block.type === 'gap' || /[。！？]/u.test(texts[index + offset] ?? ''));
    let end = index + 1;
    while (end < blocks.length && (tail || isEntry(texts[end] ?? ''))) end++;
    // Inside the text a bare heading may be the author's, but for the form that names what it is like: 「【…】相关文章：」
    if (!tail && end === index + 1 && !/^【[^】]+】.*[:：]$/u.test(text.trim())) return;
    for (let member = index; member < end; member++) listed.add(member);
  });
  for (const { from, to } of titlesOnEnd(blocks, texts))
    for (let member = Math.max(from, bodyStart + 1); member <= to; member++) listed.add(member);
  return rewrite(blocks, 'prune', (_, index) => (listed.has(index) ? { do: 'drop', rule: 'lists-below' } : null));
}

/** Lines; so many titles with nothing under them are a list. */
const leastTitles = 3;

/** Titles of texts of this kind, one after the other and with no text between. */
function titlesOnEnd(blocks: readonly Block[], texts: readonly string[]): ReturnType<typeof runsOf> {
  const isTitle = texts.map(
    (text, index) => blocks[index]?.type !== 'gap' && looksLikeTitle(text) && ordinalsOf(fold(text)).length === 0,
  );
  return runsOf(isTitle).filter(({ from, to }) => to - from + 1 >= leastTitles);
}

/** What lists print behind a title, and what they begin a line with. */
const listMarks = /^[·•\-\d.、\s]+|[\s(（[【]{0,9}(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[)）\]】]?$/gu;

/** A title with the day behind it, as lists of other pages print them. */
export function isDatedEntry(text: string): boolean {
  const bare = text.trim().replace(listMarks, '').trim();
  return /\d{1,2}[-/.月]\d{1,2}日?[)）\]】]?$/u.test(text.trim()) && visible(bare).length >= 6 && looksLikeTitle(bare);
}

/** A title in a list, with the day or the count that lists print beside it. */
function isEntry(text: string): boolean {
  const bare = text.replace(listMarks, '').trim();
  return (
    ordinalsOf(fold(text)).length === 0 &&
    (looksLikeTitle(bare) || (bare !== text.trim() && visible(bare).length <= 40 && !/[。！？]/u.test(bare)))
  );
}
