/**
 * The edges of the text: what stands between title and greeting, and after the last sentence.
 *
 * What sites print there has no end of wordings, but what an author writes there has few shapes: closed sentences,
 * subtitles, names, days, signatures. So here the burden is turned round: a line stays that has such a shape.
 */

import { lined } from '../../model/edits.ts';
import { rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { holdsOwn, isFew, lineOdds } from '../../notices/cue-score.ts';
import { signedDay } from '../../text/dates.ts';
import { numberLevel, ordinalsOf, partOfLaw } from '../../text/numbering.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { greets, namesSpeaker, takesLeave } from '../../text/speaker.ts';
import { key, looksLikeTitle } from '../../text/titles.ts';
import { fold, visible } from '../../text/visible.ts';
import { isSubtitle } from '../metadata/title-lines.ts';
import { authorsLinesOf } from './authors-lines.ts';
import { isDatedEntry, isSlogan } from './head-and-lists.ts';
import { type Known, stamped, zonesOf } from './zones.ts';

/** A line that ends so is a sentence, or announces one: whether it is a notice, its own words must tell. */
const closed = /[。！？!?…”』」）)》.：:；;，,]$/u;
const bracketed = /^[（(【[][^（()）]{1,40}[）)】\]]$/u;
/** Labels of programmes and scripts, and of enclosures. */
const authorLabel =
  /^(?:时间|地点|主持人?|演讲人?|发言人?|讲话人?|讲课人|宣讲人|报告人|致辞人|出席|出席人员|参加人员|参会人员|人物|[男女甲乙丙丁合齐]{1,2}|附件?|注|备注|抄送|主送|[\u4e00-\u9fff]{2,3}人|姓名|单位|职务)\s*[:：]/u;
/** What stands in a signature: names, posts, offices. */
const signer = /^[\u4e00-\u9fff×x*·\s（）()《》“”、]{2,30}$/u;

/** Words with which a page speaks of itself and to its reader. */
const siteVoice =
  /(?:网友|楼主|本站|本网|小编|本文档|该文档|此文|平台|侵权|转载|下载|vip|点击|点我|戳|评论|登录|注册|客服|二维码|扫一扫|公众号|微信|qq|扣扣|微博|app|客户端|广告|分享到|收藏|举报|浏览|点阅|人次|阅读(?:量|数|次|全文|:|\d)|字号|字型|字体|打印|列印|关闭窗口|上一[篇页]|下一[篇页]|相关|推荐|猜你|热门|排行|版权|备案|主办|承办|技术支持|分辨率|浏览器|来源|出处|编辑|责编|作者|审核|校对|范文|资料|写材料|有帮助|已输入|提交|人气|发信站|首页|当前位置|您的位置|栏目|分类|标签|关键词|更新|发布|发表于|本篇|积分|楼|www|http|\.com|\.cn|copyright|©|★|☆|↑|↓|▲|▼|👉|👍|\||>>|»)/u;

/** Takes out the lines at the edges that have no author's shape; `heads` are the headings of a collection's texts, which stay. */
export function dropEdges(
  blocks: readonly Block[],
  page: Known,
  site: readonly string[],
  heads: () => ReadonlySet<number>,
): Step<readonly Block[]> {
  const { bodyStart, bodyEnd } = zonesOf(blocks, page);
  const texts = blocks.map((block) => lined(block).trim());
  const greeted = greets(texts[bodyStart] ?? '');
  const farewell = texts.findLastIndex((text) => takesLeave.test(text));
  // Once the site has spoken below the text, or the speaker has taken leave, the author seldom speaks again
  let spoken = false;
  const { listed, voiced } = authorsLinesOf(blocks);
  const isAuthors = (index: number) => {
    const text = texts[index] ?? '';
    if (blocks[index + 1]?.type === 'gap' || heads().has(index)) return true;
    if (index < bodyStart && (namesSpeaker(text) || isOfTitle(blocks, index, page.title))) return true;
    if (listed.has(index) || voiced.has(index) || goesOnAsLaw(texts, index, index < bodyStart)) return true;
    const odds = lineOdds(text, site);
    const tookLeave = farewell >= 0 && index > farewell;
    const after = index > bodyEnd && (spoken || tookLeave) && numberLevel(text) === null;
    const isClosed = isSentence(text) && !(after && tookLeave) && !(index < bodyStart && greeted);
    const bar = isFew(text) ? 'few' : isClosed ? 'sentence' : after ? 'after' : 'open';
    if (odds >= least[bar] && !holdsOwn(text, site)) return false;
    if (index < bodyStart && greeted && introduces(text, site)) return false;
    if (index < bodyStart ? printedDay.test(text) : stamped.test(text)) return false;
    // Readers speak there, too, of anything
    if (tookLeave && spoken && isSentence(text) && odds > strange) return false;
    if (index > bodyEnd && (isOtherTitle(text) || isLabel(text))) return false;
    return odds < unlike || runsOn(text) || fitsEdge(texts, index, index > bodyEnd, spoken);
  };
  return rewrite(blocks, 'prune', (block, index) => {
    // What stands behind the last gap is what the reader may press
    spoken ||= block.type === 'gap' && index > bodyEnd && block.reason !== 'continued-on';
    const isKept = block.type === 'gap' || (index >= bodyStart && index <= bodyEnd) || isAuthors(index);
    if (isKept) return null;
    const thanks = block.type === 'paragraph' && !spoken && farewell < 0 ? farewellIn(block.text, site) : 0;
    spoken ||= index > bodyEnd;
    if (block.type === 'paragraph' && thanks > 0)
      return {
        do: 'edit',
        pieces: [[{ rule: 'below-text', at: thanks, before: block.text.slice(thanks), after: '' }]],
      };
    return { do: 'drop', rule: index < bodyStart ? 'above-text' : 'below-text' };
  });
}

/** Whether a line numbers a part of a law, as others before it do. */
function goesOnAsLaw(texts: readonly string[], index: number, above: boolean): boolean {
  const kind = partOfLaw(texts[index] ?? '');
  return kind !== null && (above || texts.slice(0, index).some((before) => partOfLaw(before) === kind));
}

/** Length of the farewell with which a line begins, before what the page glued to it; 0 where it begins with none. */
function farewellIn(text: string, site: readonly string[]): number {
  const closing = sentencesIn(text).findLast(({ text: one }) => takesLeave.test(fold(one).trim()));
  if (closing === undefined) return 0;
  const length = closing.at + closing.text.length;
  return length < text.length && lineOdds(text.slice(0, length), site) < 0 ? length : 0;
}

/** Whether above the greeting a site speaks, if only by a hint, or in one sentence of several: what stands with it leads to that. */
function introduces(text: string, site: readonly string[]): boolean {
  const all = sentencesIn(text);
  if (all.length === 1) return isSentence(text) && lineOdds(text, site) > strange;
  return all.length > 1 && all.some((one) => lineOdds(one.text, site) >= least.open);
}

/** Whether a line is the text's title, a piece of it, or set apart right above it or its subtitle. */
function isOfTitle(blocks: readonly Block[], index: number, title: string | null): boolean {
  const [text = '', below = ''] = blocks.slice(index, index + 2).map((block) => key(lined(block)));
  if (title === null || text.length < 2) return false;
  const own = key(title);
  if (own === text || (blocks[index]?.type === 'heading' && own.includes(text))) return true;
  return isSlogan(blocks, index, below === own);
}

/** A day as a machine prints it: with nought before the month, with dashes, in square brackets. */
const printedDay =
  /^[[【(（]?\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年(?:0\d月\d{2}日|\d{1,2}月0\d日))\s*[\])】）]?$/u;

/** Log-odds above which a sentence is not surely an author's, where a site is expected to speak. */
const strange = -2;
/** Log-odds below which a line is an author's, whatever its shape. */
const unlike = -2.5;

/** Whether a line is closed like a sentence. */
function isSentence(text: string): boolean {
  return /[。！？!?][”’」』）)】]*$/u.test(text);
}

/** Log-odds from which a line at the edge is the site's: a word, a sentence, another line, one behind what the site has said. */
const least = { few: 2.5, sentence: 1.5, open: 0, after: -1 } as const;

/** Visible characters; a line as long and with a comma in it was cut off, not composed so. */
const brokenOff = 25;

function runsOn(text: string): boolean {
  return visible(text).length >= brokenOff && /[，,、]/u.test(text) && !siteVoice.test(fold(text));
}

/** UTF-16 units. */
const longestLabel = 8;

/** A label of what the reader may do: 「附件下载：」. */
function isLabel(text: string): boolean {
  return text.length <= longestLabel && /[：:]$/u.test(text) && siteVoice.test(fold(text)) && lineOdds(text) >= unlike;
}

/** The title of another text, as lists below print it. */
function isOtherTitle(text: string): boolean {
  return isDatedEntry(text) || (looksLikeTitle(text) && !closed.test(text) && ordinalsOf(fold(text)).length === 0);
}

function fitsEdge(texts: readonly string[], index: number, below: boolean, spoken: boolean): boolean {
  const text = texts[index] ?? '';
  const folded = fold(text);
  if (signedDay.test(text) || closed.test(text) || greets(text)) return true;
  // A sentence with something glued behind it is a sentence still
  if (/[\u4e00-\u9fff]{2}[。！][^。！？]{0,20}$/u.test(text)) return true;
  if (ordinalsOf(folded).length > 0) return true; // The heading of a text in a collection
  // A numbered line below is a heading where sentences follow it, and else an entry of a list of other texts
  const leads =
    !below || texts.slice(index + 1, index + 3).some((next) => closed.test(next) && !siteVoice.test(fold(next)));
  const level = numberLevel(text);
  const numbered = level !== null || /^(?:第[一二三四五六七八九十]|其[一二三四五])[，、,]/u.test(text);
  // Of chapters (第三篇) 一、 is no next one
  const goesOn =
    level !== null &&
    level <= 3 &&
    texts
      .slice(0, index)
      .some((before) => numberLevel(before) === level && (before[0] === '第') === (text[0] === '第'));
  if ((numbered && (leads || goesOn)) || authorLabel.test(folded)) return true;
  if (siteVoice.test(folded)) return false;
  if (isSubtitle(text) || bracketed.test(text)) return true;
  if (!below) return looksLikeTitle(text) || isName(text);
  // A signature: names and offices, with a day or right behind the text
  if (spoken) return signer.test(text) && nearDay(texts, index);
  return signer.test(text) && (isName(text) || nearDay(texts, index) || inVerse(texts, index));
}

/** A name, or a post and a name. */
function isName(text: string): boolean {
  return /^[\u4e00-\u9fff×x*·\s]{2,16}$/u.test(text) && visible(text).length <= 12;
}

function nearDay(texts: readonly string[], index: number): boolean {
  return texts.slice(Math.max(0, index - 2), index + 3).some((text) => signedDay.test(text));
}

/** Lines of one length, two or more: verse at the end of a speech. */
function inVerse(texts: readonly string[], index: number): boolean {
  const length = visible(texts[index] ?? '').length;
  return [texts[index - 1], texts[index + 1]].some((text) => text !== undefined && visible(text).length === length);
}
