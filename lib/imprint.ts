/** Title, date, source and author of a page: from what it prints around the text before what its head says. */
import { findDate } from './dates.ts';
import { tailHead } from './frame.ts';
import type { Surroundings } from './surroundings.ts';
import { fold, visible } from './text.ts';
import { genre, key, looksLikeTitle, sameTitle, withoutTail } from './titles.ts';
import { titleParts } from './titles-of-pages.ts';

export interface Imprint {
  /** The page's own name for its text, without the site's; null where it gives none. */
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly author: string | null;
}

/** A title stands on the page; what is in its `<title>` alone may have the site's name in it. */
const printed = 1;
/** How many lines above the text may tell its date and source. */
const linesAbove = 25;
const linesBelow = 6;

const dateLabel = /(?:发布|发表|更新|上传|添加|录入|编辑)?(?:时间|日期|于)\s*[:]|发布|发表于|更新/u;
const sourceLabel = /(?:文章|信息|稿件|资料)?(?:来源|出处|转自)\s*[:]\s*([^\s|,，。:：]{2,30})/u;
const authorLabel = /(?:^|[\s|])(?:文章)?(?:作者|撰稿|讲话人|演讲人|发言人|主讲人?)\s*[:]\s*([^\s|,，。:：]{2,20})/u;

/**
 * Reads the imprint.
 *
 * `head` are the lines of the main text that stand before the speech begins: old templates print title and date there;
 * `cut` what was cut out of it, which tells where nothing else does.
 */
export function readImprint(around: Surroundings, head: readonly string[], cut: readonly string[] = []): Imprint {
  const title = chooseTitle(around, head);
  const above = around.above
    .slice(-linesAbove)
    .filter(({ linked, text }) => linked < 0.5 && visible(text).length <= 90);
  // A list of other texts has days of its own
  const lists = around.below.findIndex(({ text }) => tailHead.test(fold(text).trim()));
  const below = around.below
    .slice(0, lists < 0 ? linesBelow : Math.min(lists, linesBelow))
    .filter(({ linked, text }) => linked < 0.3 && visible(text).length <= 60);
  // Nearest first: head of the text, then upwards from it, then below
  const near = [...head.filter((text) => visible(text).length <= 90), ...above.map(({ text }) => text).reverse()];
  const lines = [...near, ...below.map(({ text }) => text)];
  const brand = brandOf(around, title);
  return {
    title,
    // What stands below may belong to comments and other texts: it is asked only where nothing above tells
    published:
      printedDate(near, (text) => head.includes(text) && occasion.test(text.trim())) ??
      metaDate(around.meta) ??
      printedDate(
        below.map(({ text }) => text),
        () => false,
      ) ??
      printedDate(
        cut.filter((text) => visible(text).length <= 60),
        () => false,
      ) ??
      occasionOf(near),
    source: labelled(lines, sourceLabel) ?? bareSource(lines, brand) ?? around.meta.get('og:site_name') ?? null,
    author: labelled(lines, authorLabel),
  };
}

function chooseTitle(around: Surroundings, head: readonly string[]): string | null {
  const parts = titleParts(around.title);
  const named = key(around.title);
  const candidates = [
    ...around.above.slice(-60).map((line, index, all) => ({
      text: line.text,
      weight:
        printed +
        (line.headingLevel === 1 ? 3 : line.headingLevel > 0 ? 1.5 : 0) +
        (line.titled ? 1 : 0) -
        (all.length - index) * 0.02 -
        (line.linked > 0.5 ? 0.5 : 0),
    })),
    ...head.map((text, index) => ({ text, weight: printed - 0.5 - index * 0.01 })),
    ...(parts[0] ? [{ text: parts[0], weight: 0 }] : []),
    ...(around.meta.get('og:title')
      ? [{ text: titleParts(around.meta.get('og:title') ?? '')[0] ?? '', weight: 0 }]
      : []),
  ]
    .map(({ text, weight }) => ({ text: text.trim(), weight: weight + titleWeight(text.trim(), named) }))
    .filter(({ text }) => key(text).length >= 2 && visible(text).length <= 80);
  const best = heaviest(candidates);
  return best === null || best.weight < 0.8 ? null : withoutTail(best.text);
}

/** Of equals the first; null where there is none. */
function heaviest<T extends { readonly weight: number }>(candidates: readonly T[]): T | null {
  return candidates.reduce<T | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null);
}

/** A line that stands in the page's own `<title>` is its title, best where it begins or ends it; a genre makes it likelier. */
function titleWeight(text: string, named: string): number {
  const own = key(text);
  if (own.length < 4) return -2;
  const inName = named.startsWith(own) ? 4 : named.endsWith(own) ? 3.8 : named.includes(own) ? 2.5 : 0;
  const shape = looksLikeTitle(text) ? 1.5 : genre.test(fold(text)) ? 0.3 : 0;
  const brand = brandShape.test(fold(text).trim()) && !looksLikeTitle(text) ? -2.5 : 0;
  const sentence = /[。；;]|[，,].*[，,]/u.test(text) ? -3 : 0;
  return inName + shape + brand + sentence;
}

/** The day on which a speech was held, as it stands under its title: not when the page was put up. */
const occasion = /^[（(【[]?\s*(?:(?:19|20)\d{2}|[一二][〇零○一二三四五六七八九]{3})年[^年]{2,8}日\s*[）)】\]]?$/u;

/** How the owners of sites are called. */
const brandShape =
  /(?:网|网站|人民政府|日报|晚报|学校|中学|小学|大学|论坛|文库|智库|驿站|之家|公司|集团|委员会|办公室|局|首页|频道|公众号)$/u;

function printedDate(lines: readonly string[], isOccasion: (text: string) => boolean): string | null {
  const dated = lines.flatMap((text, index) => {
    const date = isOccasion(text) ? null : findDate(text);
    if (date === null) return [];
    const rest = visible(fold(text).replace(/[\d:/.年月日\s-]/gu, ''));
    // A labelled date, or a time of day, is the page's; a bare date counts by how near it stands
    return [
      {
        date,
        weight:
          (dateLabel.test(fold(text)) ? 3 : 0) +
          (date.includes('T') ? 2 : 0) +
          (rest.length <= 20 ? 1 : -1) -
          index * 0.05,
      },
    ];
  });
  const best = heaviest(dated);
  return best !== null && best.weight > -1 ? best.date : null;
}

function metaDate(meta: ReadonlyMap<string, string>): string | null {
  for (const name of ['article:published_time', 'pubdate', 'publishdate', 'datepublished', 'og:release_date', 'date']) {
    const date = findDate(meta.get(name) ?? '');
    if (date !== null) return date;
  }
  return null;
}

function occasionOf(lines: readonly string[]): string | null {
  for (const line of lines) if (occasion.test(line.trim())) return findDate(line);
  return null;
}

function labelled(lines: readonly string[], label: RegExp): string | null {
  for (const line of lines) {
    const match = label.exec(fold(line));
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    const at = match.index + match[0].length - value.length;
    const printed = line
      .slice(at, at + value.length)
      .replace(/(?:发布|发表|更新|编辑|作者|时间|阅读|浏览|点击|字数|日期).*$/u, '')
      .trim();
    if (visible(printed).length >= 2) return printed;
  }
  return null;
}

/** A name that stands beside a bare date: 「2025-03-12 09:18:15 某某智库」. */
function bareSource(lines: readonly string[], brand: string | null): string | null {
  for (const line of lines) {
    const match = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s+(\S{2,16})$/u.exec(
      line.trim(),
    );
    const name = match?.[1];
    if (name && !/[:：()（）\d]/u.test(name)) return name;
  }
  return brand;
}

/** The site's name, where the last part of the `<title>` is also printed in the page's frame. */
function brandOf(around: Surroundings, title: string | null): string | null {
  // Forum and blog programs sign behind the site
  const last = titleParts(around.title)
    .filter((part) => !/powered|discuz|wordpress|phpwind/iu.test(part))
    .at(-1);
  if (!last || title === null || sameTitle(last, title) || visible(last).length > 16 || key(title).includes(key(last)))
    return null;
  return [...around.above, ...around.below].some(({ text }) => text.includes(last)) ? last : null;
}
