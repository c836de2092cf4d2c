/** The names by which a site signs its pages: a line that is hardly more than one of them is the site's. */
import type { Surroundings } from '../page/surroundings.ts';
import type { Squeezed } from '../text/spaced-letters.ts';
import { placesOf, type Span } from '../text/spans.ts';
import { titleParts } from '../text/title-parts.ts';
import { genre, key } from '../text/titles.ts';
import { fold, foldedPattern, visible } from '../text/visible.ts';

/** Visible characters. A shorter name is a word like another; a longer part of a `<title>` is no name. */
const shortest = 3;
const longest = 14;

/** Offices, schools and firms: speakers name them and sign with them. */
const office =
  /(?:政府|委|委员会|政协|人大|局|厅|院|校|中学|小学|大学|学会|协会|商会|公司|集团|部|办|办公室|处|所|站|馆|行|会|团|社区|街道|镇|乡|村|县|市|省|区|州|日报|晚报|报社|党建)$/u;
/** Ends of names that only sites have, whatever an office is called. */
const siteLike =
  /(?:范文|公文|文秘|文库|资源|资料|文档|学习|写作|作文)[\u4e00-\u9fff]{0,2}$|网$|网站$|论坛$|[a-z]{2}$/u;

/** Words that stand in the place of a name: of a way to see the site, or of a page of it. */
const way = /^(?:.{0,2}(?:手机|触屏|移动|电脑|网页|打印|完整|简体|繁体)版|首页|正文|详情页?|论坛|官网|专栏)$/u;

/** Where a site's foot names whose page it is, folded: 「© 2013-2023 某某文库」「某某文库 版权所有」. */
const owner =
  /(?:©|copyright|\(c\)|版权所有|版权归)[\s:©]{0,9}(?:\(c\))?\s{0,9}(?:\d{4}\s{0,9}(?:[-–—~至]\s{0,9}(?:\d{4}|now)?)?)?\s{0,9}([\u4e00-\u9fff]{3,12})(?![\u4e00-\u9fff])|(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{3,12}?)\s{0,9}(?:版权所有|©|copyright)/gu;

/** No owner is named without one of these: most lines need one look. */
const anyOwner = foldedPattern(['©', '(c)', 'copyright', '版权']);

/**
 * The names, folded: by which a page's head ends or begins, and which its foot says owns it. `title` is the text's own,
 * which no name may be part of.
 */
export function siteNamesOf({ title: headTitle, meta, below }: Surroundings, title: string | null): readonly string[] {
  const parts = titleParts(headTitle);
  const own = key(title ?? '');
  const others = parts.filter((part, index) => index < parts.length - 1 && siteLike.test(fold(visible(part))));
  const owners = below.flatMap(({ text }) =>
    anyOwner.test(text) ? [...fold(text).matchAll(owner)].map((match) => match[1] ?? match[2]) : [],
  );
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  const told = [last, meta.get('og:site_name'), meta.get('application-name'), ...others, ...owners];
  const names = told.flatMap((name) => (name === undefined ? [] : [fold(visible(name))]));
  return [...new Set(names)].filter(
    (name) =>
      name.length >= shortest &&
      name.length <= longest &&
      (siteLike.test(name) || !(office.test(name) || genre.test(name))) &&
      !way.test(name) &&
      !own.includes(key(name)),
  );
}

/** Where the site set its name into a text, in brackets or with its address. */
export function signsIn(squeezed: Squeezed, names: readonly string[]): readonly Span[] {
  return names.flatMap((name) =>
    squeezed.text.includes(name)
      ? placesOf(new RegExp(sign(name), 'u'), squeezed).map(({ at, length }) => ({ at, length }))
      : [],
  );
}

/** In brackets, with its address, or with what it says of the text: 「某某稿库独家供稿」. */
function sign(name: string): string {
  const plain = name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  const claims =
    '(?:独家|原创|首发|供稿|整理|提供|发布|收集|搜集|编辑|出品|制作|版权|所有|请勿|谢绝|禁止|严禁|不得|复制|转载|抄袭|作品|欢迎|访问|更多|尽在|下载|会员)';
  return String.raw`[(\[【<《〔「]\s*(?:来自|来源|源自|摘自|本文来自|@|©)?[:]?\s*${plain}(?:\s*[-:|·]?\s*(?:https?:\/\/)?[a-z0-9][a-z0-9./-]{0,60})?(?:${claims}){0,6}\s*[)\]】>》〕」]|[©@★☆]\s*${plain}|^${plain}(?:讯|消息|报道)?[:](?=.)|[《“"「【]?${plain}[》”"」】]?${claims}{2,8}`;
}
