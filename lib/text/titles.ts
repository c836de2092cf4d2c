/** Titles: what kind of text a line names, and what sites hang on to it. */
import { fold, isLonger, visible } from './visible.ts';

/** Ends of titles of texts that are spoken or handed in. From the genres that the sites themselves list. */
export const genre =
  /(?:讲话|致辞|致词|贺词|祝词|祝酒词|贺辞|献词|发言|演讲|演说|主持词|主持稿|串词|开幕词|闭幕词|欢迎词|欢送词|答谢词|悼词|誓词|宣誓|寄语|述职|述职述廉|报告|总结|汇报|心得|体会|感想|感言|党课|授课|竞聘|竞选|自我介绍|倡议|慰问信|公开信|贺信|感谢信|一封信|家书|贺电|唁电|证婚词|颁奖词|祝辞|谢辞|谢词|检讨|讲稿|表态|点评|动员|部署|宣讲|辅导|交流材料|对照检查|剖析|演講|講話|致辭)(?:稿|材料|提纲|词|辞|书|文|发言稿?)?/u;

const praise =
  '(?:精选|通用|推荐|热门|汇总|合集|集锦|优秀|最新|经典|实用|共|多|全文|完整版|范文|大全|优质|专业|必备|模板|收藏|集合|汇编|合辑|荐|word版|下载)';
const count = String.raw`\d+\s*(?:篇|则|份|套)(?:范文|大全|精选|汇总|合集|模板|文档)?`;

/** Counts and praise that collections hang on to their titles: 「(精选16篇)」, 「精选5篇」. */
const tail = new RegExp(
  String.raw`\s*(?:[（(【\[]\s*(?:${praise}|${count}|\d{4}年?版?|\s)+\s*[）)】\]]|${praise}+\s*${count})\s*$`,
  'iu',
);

/** The same line but for blanks, marks, width and script. */
export function sameTitle(a: string, b: string): boolean {
  const left = key(a);
  return left !== '' && left === key(b);
}

const plain = /^[\u4e00-\u9fffa-z\d]*$/;

/** What two titles are compared by. */
export function key(title: string): string {
  const folded = fold(visible(title));
  return plain.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A title without the count and the praise that the site hangs on: 「…讲话(精选16篇)」. A bracket that says more stays. */
export function withoutTail(title: string): string {
  const bare = title.replace(tail, '').trim();
  return key(bare).length >= 4 ? bare : title;
}

/** A line that a genre ends, but for a bracket or a number behind it. */
const named = new RegExp(
  String.raw`${genre.source}(?:\([^()]{1,12}\)|(?:之|第)?[一二三四五六七八九十\d]{0,3}篇?[一二三四五六七八九十\d]{0,3})?$`,
  'u',
);

/** Nearly every line of a text ends so. */
const closing = '。！？；;：:，,、!?';

/** Whether a line has the shape of a title: short, closed by no mark, no number, and named by a genre. */
export function looksLikeTitle(line: string): boolean {
  if (line.length < 4 || closing.includes(line.slice(-1)) || isLonger(line, 50)) return false;
  const text = visible(line);
  if (
    text.length < 4 ||
    text.length > 50 ||
    /[。！？；;：:，,、!?>»|]$/u.test(text) ||
    /[。；>»|]|[:：].{12}/u.test(text)
  )
    return false;
  return named.test(fold(text));
}

/** A count, or a word for many texts, as pages hang it on to their titles: 「…讲话（3篇）」, 「…发言材料汇编」. */
const many =
  /(?:(?:\d+|[一二两三四五六七八九十]{1,3})\s*[篇则份]|汇编|合集|集锦|大全|汇总|选编|选登|合辑)(?:[^\u4e00-\u9fff《》]*|[([【].*|(?:范文|精选|通用|参考|模板|最新|推荐|word|版)+.{0,6})$/iu;

/** Whether a page's title says that it has many texts. */
export function namesCollection(title: string): boolean {
  return many.test(fold(title).trim());
}
