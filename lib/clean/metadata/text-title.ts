/** The title of a text that no page names: the first of its own lines that could be one. */

import { datesIn } from '../../text/dates.ts';
import { numberLevel } from '../../text/numbering.ts';
import { greets, namesSpeaker } from '../../text/speaker.ts';
import { key, looksLikeTitle } from '../../text/titles.ts';
import { fold, isLonger, visible } from '../../text/visible.ts';
import { isNoticeOf } from '../prune/prune.ts';
import { isBrand, isColumn, isGeneric, isLabelled } from './bare-title.ts';
import { isSubtitle } from './title-lines.ts';

/** Lines, and characters of a title. */
const mostHead = 20;
const longest = 100;
/** Characters that may stand beside the day on a line that tells little else. */
const besideDay = 16;

const editorsWord = /^(?:这[是篇]|本[文篇]|此文|以[上下]|下面)/u;

/** Whether a line is a subtitle, or an editor's word of what the text is. */
function tellsOfTitle(line: string): boolean {
  return isSubtitle(line) || editorsWord.test(fold(line).trim());
}

/** Finds the title among the first lines of a text; null where the text begins without one. */
export function findTextTitle(lines: readonly string[]): string | null {
  const start = lines.slice(0, mostHead).findIndex(beginsText);
  const own = lines.slice(0, start < 0 ? mostHead : start).filter((line) => !isFurniture(line));
  const first = own.find((line) => !tellsOfTitle(line));
  // A line that names its genre is surer than what only stands first
  const named = own.find((line) => looksLikeTitle(line) && !tellsOfTitle(line));
  return (named ?? first ?? own[0])?.trim() ?? null;
}

/** An article or a chapter of a law, with blanks about its number or not. */
const article = /^第\s*[一二三四五六七八九十百零〇\d]{1,5}\s*[条條章節节编編]/u;

/** Whether a line is of the text itself: a greeting, a sentence, the heading of a part. */
function beginsText(line: string): boolean {
  const text = line.trim();
  if (greets(text) || numberLevel(text) !== null || article.test(text) || isLonger(text, longest)) return true;
  return /[。；;，,、][”’」』）)]*$|。/u.test(text) || (/[：:]$/u.test(text) && isLonger(text, longestLabel));
}

const longestLabel = 8;

/** The number of an official paper, which stands above its title. */
const paperNumber =
  /^[\u4e00-\u9fff]{1,16}[[〔(【]\s{0,9}(?:19|20)\d{2}\s{0,9}[\]〕)】]\s{0,9}第?\s{0,9}\d+\s{0,9}号$/u;

/** 「某某日报 1951年9月15日」, 「第1版」. */
const paperHead = /^(?:[\u4e00-\u9fff]{2,12}报\s*\d{4}年\d{1,2}月\d{1,2}日|第\s?\d{1,3}\s?版.{0,12})$/u;

/** Whether a line above a text is the page's: its path, its menu, its name, a day, a label, a speaker, a number. */
function isFurniture(line: string): boolean {
  const text = line.trim();
  const folded = fold(text);
  return (
    key(text).length < 2 ||
    !/\p{Script=Han}/u.test(text) ||
    /[>»|]/u.test(folded) ||
    /[:]$/u.test(folded) ||
    /^[([【〔][^()[\]【】〔〕]*[)\]】〕]$/u.test(folded) ||
    isLabelled(text) ||
    paperNumber.test(folded) ||
    tellsDay(text) ||
    paperHead.test(folded) ||
    isGeneric(text) ||
    isColumn(text) ||
    isBrand(text) ||
    namesSpeaker(text) ||
    isNoticeOf(text, [])
  );
}

/** Whether a line tells a day and little else: 「某某日报 2003年5月1日」. */
function tellsDay(text: string): boolean {
  const days = datesIn(text);
  const rest = days.reduce((left, { length }) => left - length, text.length);
  const atEdge = days.some(({ at, length }) => at === 0 || at + length === text.length);
  return atEdge && rest <= besideDay && !looksLikeTitle(text) && visible(text) !== '';
}
