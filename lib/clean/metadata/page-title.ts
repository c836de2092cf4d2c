/** A page's own name for its text: of all lines that could be it the one that stands out, and that the page's head knows. */

import type { Surroundings } from '../../page/surroundings.ts';
import { datesIn } from '../../text/dates.ts';
import { lazily } from '../../text/memo.ts';
import { titleParts } from '../../text/title-parts.ts';
import { genre, key, looksLikeTitle, sameTitle, withoutTail } from '../../text/titles.ts';
import { fold, foldedPattern, visible } from '../../text/visible.ts';

/** A line of the main text above the speech. */
export interface HeadLine {
  readonly text: string;
  /** It stands out by its tag, its weight or its place, not by a number alone. */
  readonly setApart: boolean;
}

interface Candidate {
  readonly text: string;
  readonly weight: number;
}

/** Visible characters. */
const longest = 80;
/** Lines above the text, counted from it. */
const linesAbove = 60;
/** Below this weight nothing speaks for a line. */
const leastWeight = 0.8;
/** A title stands on the page; what is in its `<title>` alone may have the site's name in it. */
const printed = 1;
const toldByHead = 2.6;

/** Names under which the head of a page carries the title, small letters. */
const metaNames = ['articletitle', 'article:title', 'og:title', 'ld:headline', 'twitter:title', 'title'];

/** What pages are called that have no name of their own. */
const generic =
  /^(?:无标题(?:文档|页)?|新建网页\d*|untitled(?:document)?|(?:文章|新闻|信息|内容|文档|详细|资讯|作品)?(?:内容|详情|详细|详细页|内容页|详情页|正文|预览|页面|阅读|浏览|显示|展示)(?:页|页面)?|首页|欢迎(?:光临|访问|您).*|document|index|home|newpage\d*|第?\d+页|返回.{0,4}|打印.{0,4})$/iu;

/** How columns are called: short, and no text has such a name. */
const column = /^.{0,6}(?:选登|选刊|信箱|专栏|专题|专区|频道|栏目|新闻中心|之窗|园地|天地|动态|要闻|快讯)$/u;
/** How the owners of sites are called. */
const brandShape =
  /(?:网|网站|人民政府|政府|日报|晚报|数字报|电子报|电子版|学校|中学|小学|大学|论坛|文库|智库|驿站|之家|公司|集团|委员会|办公室|局|首页|频道|公众号|门户|文档|资讯网|信息港|在线)$/u;

/** Finds the title, without what the site hangs on to it; null where the page gives none. */
export function findPageTitle(around: Surroundings, head: readonly HeadLine[]): string | null {
  const told = titleParts(around.title).map(bareTitle);
  const names = told.filter((part) => !generic.test(part));
  const site = new Set(['og:site_name', 'application-name'].map((name) => key(around.meta.get(name) ?? '')));
  const parts = names.filter((part) => !site.has(key(part)) && !isBrand(part));
  const named = key(parts.length > 0 ? names.join('') : '');
  const columns = columnsOf(around);
  const lines = around.above.slice(-linesAbove);
  const outer = lines.map(({ text, headingLevel, titled, linked }, index) => ({
    text,
    weight:
      printed +
      (headingLevel === 1 ? 3 : headingLevel > 0 ? 1.5 : 0) +
      (titled ? 1 : 0) +
      (isLabel(lines[index - 1]?.text ?? '') ? 2.5 : 0) -
      (lines.length - index) * 0.02 -
      (linked > 0.5 ? 1.5 : 0),
  }));
  const inner = head.map(({ text, setApart }, index) => ({
    text,
    weight: printed - 0.5 + (setApart ? 0.5 : 0) - index * 0.01,
  }));
  const onPage = [...outer, ...inner].map(({ text, weight }) => ({
    text: lazily(() => withoutLabels(bareTitle(text), parts)),
    weight,
  }));
  const inHead = [
    ...parts.map((text, index) => ({
      text,
      weight: (parts.length === told.length && told.length === 1 ? 1.9 : toldByHead) - index * 0.4,
    })),
    ...metaNames.flatMap((name) => {
      const [text] = titleParts(around.meta.get(name) ?? '').map(bareTitle);
      return text === undefined ? [] : [{ text, weight: name === 'articletitle' ? 4 : toldByHead - 0.1 }];
    }),
    ...crumbTitles(around).map((text) => ({ text, weight: 0.5 })),
  ];
  const weighed = (text: string, weight: number): Candidate | null => {
    const own = key(text);
    if (own.length < 2 || visible(text).length > longest || generic.test(text)) return null;
    return { text, weight: weight + shape(text) - (site.has(own) ? 4 : 0) - (columns.has(own) ? 7 : 0) };
  };
  const all: readonly Likely[] = [
    ...onPage.map(({ text, weight }) => ({
      most: weight + mostInName + mostOfShape,
      read: () => weighed(text(), weight + inName(text(), named, parts)),
    })),
    ...onPage.map(({ weight }, index) => ({
      most: weight + overSeveral + mostOfShape,
      read: () => {
        const whole = overLines(onPage.slice(index, index + 3), parts);
        return whole === null ? null : weighed(whole, weight + overSeveral);
      },
    })),
    ...inHead.map(({ text, weight }) => ({ most: weight + mostOfShape, read: () => weighed(text, weight) })),
  ];
  const best = heaviest(all);
  return best === null || best.weight < leastWeight ? null : withoutTail(wholeOf(best, all));
}

/** What its words can add to a line's weight, and a little more: sums of fractions differ by their order. */
const mostInName = 4.01;
const mostOfShape = 1.51;
const overSeveral = 4.5;

/** A line that may be the title; most lines cannot weigh enough, wherever they stand, and are not read at all. */
interface Likely {
  readonly most: number;
  readonly read: () => Candidate | null;
}

/** Of equals the first. */
function heaviest(likely: readonly Likely[]): Candidate | null {
  let best: Candidate | null = null;
  let first = 0;
  const byMost = likely.map((one, place) => ({ ...one, place })).sort((a, b) => b.most - a.most);
  for (const { most, read, place } of byMost) {
    if (best !== null && most < best.weight) break;
    const found = read();
    if (found === null) continue;
    if (best === null || found.weight > best.weight || (found.weight === best.weight && place < first)) {
      best = found;
      first = place;
    }
  }
  return best;
}

/** Whether a line names the owner of a site. */
export function isBrand(text: string): boolean {
  return brandShape.test(fold(text).trim()) && !looksLikeTitle(text);
}

/** Whether a line names a column. */
export function isColumn(text: string): boolean {
  return column.test(fold(text).trim());
}

/** Whether a line is what pages are called that have no name of their own. */
export function isGeneric(text: string): boolean {
  return generic.test(text.trim());
}

/** A line that stands in the page's own `<title>` is its title, best where it begins or ends it. */
function inName(text: string, named: string, parts: readonly string[]): number {
  const own = key(text);
  if (own.length < 4 || isBrand(text)) return 0;
  if (named.startsWith(own)) return 4;
  // The head's title is cut short, the page's is whole
  if (parts.some((part) => isCut(part) && own.startsWith(key(part)))) return 4;
  return named.endsWith(own) ? 3.8 : named.includes(own) ? 2.5 : 0;
}

/** A genre makes a title likelier; a sentence is none. */
function shape(text: string): number {
  if (key(text).length < 4) return -2;
  // A day, or the line that tells it
  const days = datesIn(text);
  if (days.some(({ length }) => length >= text.trim().length)) return -9;
  if (days.length > 0 && /(?:时间|日期|来源|作者|阅读|浏览)\s*:/u.test(fold(text))) return -9;
  const sentence = /[。；;]|[，,].*[，,]/u.test(text) ? -3 : 0;
  const named = looksLikeTitle(text) ? 1.5 : genre.test(fold(text)) ? 0.3 : 0;
  return named + sentence + (isBrand(text) ? -2.5 : 0) + (isColumn(text) ? -6 : 0);
}

const isCut = (text: string): boolean => /(?:…|\.{3}|。{3})$/u.test(text);

/** The whole of a title that its site cut short, where it stands elsewhere. */
function wholeOf({ text }: Candidate, all: readonly Likely[]): string {
  if (!isCut(text)) return text;
  const own = key(text);
  const whole = all
    .flatMap(({ read }) => read() ?? [])
    .find((other) => !isCut(other.text) && key(other.text).length > own.length && key(other.text).startsWith(own));
  return whole?.text ?? text;
}

/** A title that the page prints over the first two or three of some lines, and its head in one piece; null for none. */
function overLines(lines: readonly { readonly text: () => string }[], parts: readonly string[]): string | null {
  const wanted = parts.map((part) => ({ part, own: key(part) })).filter(({ own }) => own.length >= 6);
  if (wanted.length === 0) return null;
  const [start = '', second = '', third = ''] = lines.map(({ text }) => key(text()));
  if (start.length < 2) return null;
  const whole = wanted.find(({ own }) => own !== start && (own === start + second || own === start + second + third));
  return whole?.part ?? null;
}

const crumbWords = ['首页', '主页', '位置', '你在', '您在'];

const crumbs = new RegExp(crumbWords.join('|'), 'u');

const anyCrumb = foldedPattern(crumbWords);

const arrows = /\s*(?:[>›»＞→]+|\s\/\s|／|∕|\|)\s*/u;

function crumbsOf(around: Surroundings): readonly (readonly string[])[] {
  return around.above
    .filter(({ text }) => anyCrumb.test(text))
    .map(({ text }) =>
      text
        .split(arrows)
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .filter((path) => path.length > 1 && crumbs.test(fold(path[0] ?? '')));
}

/** Names of columns, which the path to a page tells. */
function columnsOf(around: Surroundings): ReadonlySet<string> {
  return new Set(crumbsOf(around).flatMap((path) => path.slice(1, -1).map(key)));
}

/** The path's last step, where it is the text's own name. */
function crumbTitles(around: Surroundings): readonly string[] {
  return crumbsOf(around).flatMap((path) => {
    const last = bareTitle(path.at(-1) ?? '');
    return key(last).length >= 6 && looksLikeTitle(last) ? [last] : [];
  });
}

/** What stands before a title, or in the cell beside it. */
const titleLabel = /^(?:信件|来信|文章|新闻|作品|稿件|帖子|文件|信息|文档|资料)?(?:标题|题目|篇名|题名)\s*[:：]?\s*/u;

/** A line without what files and pages add to a name: 「.docx」, 「_第2页」, 「下载」. */
function bareTitle(text: string): string {
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
function withoutLabels(text: string, parts: readonly string[]): string {
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
function isLabel(text: string): boolean {
  const bare = text.trim();
  return bare !== '' && titleLabel.exec(bare)?.[0].length === bare.length;
}
