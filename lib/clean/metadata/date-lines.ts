/** Lines that may tell a page's day: entries of lists left out, dates printed in two pieces put together. */

import type { OuterLine } from '../../page/surroundings.ts';
import { datesIn, mayHoldDate } from '../../text/dates.ts';
import { fold, isLonger, visible } from '../../text/visible.ts';

/** Characters of a link; a shorter one names a column, a source or a person. */
const longLink = 5;

/**
 * Lines that may be the page's own: short, and no entry of a list. An entry has the link and its day on one line, or the
 * day on the line below the link; one that tells what its day is, by a label, is none.
 */
export function withoutEntries(lines: readonly OuterLine[], longest: number): string[] {
  const links = ({ linked, text }: OuterLine): boolean => linked * visible(text).length >= longLink;
  const bare = lines.map(({ text }) => /^[[(（]?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\])）]?$/u.test(text.trim()));
  const followsLink = lines.map((_, index) =>
    [lines[index - 1], lines[index - 2]].some((line) => line !== undefined && links(line)),
  );
  const beside = lines.map((line) => links(line) && datesIn(line.text).length > 0);
  const below = lines.map((_, index) => bare[index] && followsLink[index]);
  // One alone may be the page's own: its column, or its source, is a link too
  const isEntry = (marks: readonly (boolean | undefined)[], index: number): boolean =>
    marks[index] === true && [-3, -2, -1, 1, 2, 3].some((step) => marks[index + step] === true);
  const own = lines.flatMap((line, index) => {
    const { text, linked, datetime } = line;
    if (linked >= 0.5 || isLonger(text, longest)) return [];
    if ((isEntry(beside, index) || isEntry(below, index)) && !label.test(fold(text))) return [];
    // 「3 天前」 may have the day in its mark-up
    return [datetime !== null && datesIn(text).length === 0 ? `${text} ${datetime}` : text];
  });
  return joinedDates(own);
}

const label = /时间|日期|发布|发表|来源|作者/u;

/** Lines put together that print one date in two pieces: a label and its date, a day and its month. */
export function joinedDates(lines: readonly string[]): string[] {
  const result: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const next = (lines[index + 1] ?? '').trim();
    const whole = oneOf(line.trim(), next);
    result.push(whole ?? line);
    if (whole !== null) index++;
  }
  return result;
}

function oneOf(line: string, next: string): string | null {
  if (!mayHoldDate(next)) return null;
  const year = /^((?:19|20)\d{2})\s*年?$/u;
  const yearAndMonth = /^((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*月?$/u;
  const monthAndDay = /^\d{1,2}\s*[-/.月]\s*\d{1,2}日?$/u;
  const day = /^\d{1,2}日?$/u;
  if (
    /(?:时间|日期|发布|发表|發布|時間)于?\s*[:：]?$/u.test(line) &&
    visible(line).length <= 8 &&
    datesIn(next)[0]?.at === 0
  )
    return `${line}${next}`;
  if (day.test(line) && yearAndMonth.test(next))
    return `${next.replace(yearAndMonth, '$1-$2')}-${line.replace('日', '')}`;
  if (yearAndMonth.test(line) && day.test(next))
    return `${line.replace(yearAndMonth, '$1-$2')}-${next.replace('日', '')}`;
  if (monthAndDay.test(line) && year.test(next))
    return `${next.replace(year, '$1')}-${line.replace(/[/.月]/u, '-').replace('日', '')}`;
  if (year.test(line) && monthAndDay.test(next))
    return `${line.replace(year, '$1')}-${next.replace(/[/.月]/u, '-').replace('日', '')}`;
  return null;
}
