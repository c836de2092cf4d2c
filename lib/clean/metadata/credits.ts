/** Where a text comes from, as the page prints it. */
import type { Surroundings } from '../../page/surroundings.ts';
import { wordsBehindNames } from '../../rules/bylines.ts';
import { anyOf } from '../../text/patterns.ts';
import { titleParts } from '../../text/title-parts.ts';
import { key, sameTitle } from '../../text/titles.ts';
import { fold, visible } from '../../text/visible.ts';

const behindSource = new RegExp(`${anyOf(wordsBehindNames)}.*$`, 'u');
const sourceLabel =
  /(?:文章|信息|稿件|资料|内容|新闻)?(?:来源|出处|转自|发布单位|发文单位)\s*[:]\s*([^\s|,，。:：]{2,30})/u;
/** Names under which the head of a page carries its source, small letters. */
const sourceNames = ['contentsource', 'article:source', 'source', 'og:site_name'];

/** The source: by a label, beside the date, or the site itself; null where the page tells none. */
export function findSource(around: Surroundings, lines: readonly string[], title: string | null): string | null {
  const fromMeta = sourceNames
    .map((name) => around.meta.get(name))
    .find((value) => value !== undefined && value !== '');
  return labelled(lines, sourceLabel) ?? bareSource(lines) ?? brandOf(around, title) ?? fromMeta ?? null;
}

function labelled(lines: readonly string[], label: RegExp): string | null {
  for (const line of lines) {
    const match = label.exec(fold(line));
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    const at = match.index + match[0].length - value.length;
    const printed = line
      .slice(at, at + value.length)
      .replace(behindSource, '')
      .trim();
    if (visible(printed).length >= 2) return printed;
  }
  return null;
}

/** A name that stands beside a bare date: 「2025-03-12 09:18:15 某某智库」. */
function bareSource(lines: readonly string[]): string | null {
  for (const line of lines) {
    const match = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s+(\S{2,16})$/u.exec(
      line.trim(),
    );
    const name = match?.[1];
    if (name && !/[:：()（）\d]|^星期|^周[一二三四五六日]$/u.test(name)) return name;
  }
  return null;
}

/** The site's name, where the last part of the `<title>` is also printed in the page's frame. */
function brandOf(around: Surroundings, title: string | null): string | null {
  const last = titleParts(around.title).at(-1);
  if (!last || title === null || sameTitle(last, title) || visible(last).length > 16 || key(title).includes(key(last)))
    return null;
  return [...around.above, ...around.below].some(({ text }) => text.includes(last)) ? last : null;
}
