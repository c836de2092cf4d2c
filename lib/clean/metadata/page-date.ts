/** The day on which a page was put up: of all dates around its text the one that speaks for itself, never another text's. */

import type { OuterLine } from '../../page/surroundings.ts';
import {
  countersBesideDays,
  dateLabels,
  dateMetaNames,
  editedBehind,
  endMark,
  joinedBehind,
  labelBehind,
  labelOnLine,
  ofOthers,
} from '../../rules/date-labels.ts';
import { datesIn, findDate, findDateInUrl, findDayOf, mayHoldDate } from '../../text/dates.ts';
import { anyOf } from '../../text/patterns.ts';
import { fold, isLonger, visible } from '../../text/visible.ts';

/** Where a date may stand. */
export interface DatePlaces {
  /** Lines of the main text above the speech, in order. */
  readonly head: readonly string[];
  /** Lines of the main text below it. */
  readonly foot: readonly string[];
  /** Lines of the page above the main text, in order, and below it. */
  readonly above: readonly OuterLine[];
  readonly below: readonly OuterLine[];
  /** What was cut out of the main text. */
  readonly cut: readonly string[];
  readonly meta: ReadonlyMap<string, string>;
  readonly url: string | null;
}

/** Visible characters; a longer line tells a story. */
const longestAbove = 90;
const longestBelow = 60;
/** Lines above the text that are asked, counted from it. */
const linesAbove = 25;

/** From this weight on a printed date says by itself that it is the page's: a label, a time, or nothing else on its line. */
const strong = 0.5;
const weakest = -1;
/** More than a line that tells nothing else has. */
const labelled = 1;

/** The day on which a speech was held, as it stands under its title: not when the page was put up. */
const occasion =
  /^[（(【[〔]?\s*(?:(?:中[華华])?民[國国]\S{2,6}年|(?:19|20)\d{2}\s*年|[一二](?:\s?[〇零○Oo一二三四五六七八九]){3}\s?年)[^年]{2,10}[日号號]\s*[）)】\]〕]?$/u;

interface Dated {
  readonly date: string;
  readonly weight: number;
}

/** Finds the day, with the time where it is printed; null where the page tells none. */
export function findPageDate(places: DatePlaces): string | null {
  const fromUrl = places.url === null ? null : findDateInUrl(places.url);
  const fromMeta = metaDate(places.meta);
  const told = new Set([fromUrl, fromMeta].flatMap((date) => (date === null ? [] : [date.slice(0, 10)])));
  const above = withoutEntries(places.above.slice(-linesAbove), longestAbove).reverse();
  // Nearest first: the head of the text, then upwards from it
  const near = [...joinedDates(places.head).filter((text) => !isLonger(text, longestAbove)), ...above];
  const isOccasion = (text: string): boolean => places.head.includes(text) && occasion.test(text.trim());
  const known = [fromUrl ?? fromMeta ?? '', ...near.filter(isOccasion).map((text) => findDate(text) ?? '')];
  const best = heaviest(near.flatMap((text, index) => (isOccasion(text) ? [] : weigh(text, index, told, known))));
  const below = withoutEntries(places.below, longestBelow);
  const cut = places.cut.filter((text) => !isLonger(text, longestBelow));
  const foot = places.foot.filter((text) => !isLonger(text, longestAbove));
  return (
    paperDay(places.head) ??
    (best !== null && best.weight > strong ? best.date : null) ??
    fromMeta ??
    fromUrl ??
    (best !== null && best.weight > weakest ? best.date : null) ??
    heaviestIn([...below, ...foot, ...cut], told, labelled) ??
    heaviestIn([...below, ...cut].filter(tellsOfPage), told, 0) ??
    near.flatMap((text) => (occasion.test(text.trim()) ? (findDate(text) ?? []) : []))[0] ??
    heldOn(near) ??
    null
  );
}

/** The day in the head of an old paper, as archives print it: 「某某日报 1951年9月15日」. */
function paperDay(head: readonly string[]): string | null {
  const found = head
    .slice(0, 2)
    .flatMap(
      (text) => /^[\u4e00-\u9fff]{2,12}报\s+(1[89]\d{2})年(\d{1,2})月(\d{1,2})日$/u.exec(fold(text).trim()) ?? [],
    );
  const [, year, month = '', day = ''] = found;
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Below the text a day without a label may be another text's: its line begins with it, or tells what pages tell of a text. */
function tellsOfPage(text: string): boolean {
  const [first, ...others] = datesIn(text);
  return (
    first !== undefined &&
    others.length === 0 &&
    (visible(text.slice(0, first.at)).length <= 1 || pageWords.test(fold(text)))
  );
}

const pageWords = new RegExp(anyOf(countersBesideDays), 'iu');

/** The day of the speech itself, by a label, where no other is told. */
function heldOn(lines: readonly string[]): string | null {
  const label = /(?:讲话|演讲|发言|致辞|会议|活动)(?:时间|日期)\s{0,9}[:]?\s{0,9}$/u;
  return (
    lines.flatMap((text) => datesIn(text).filter(({ at }) => label.test(fold(text.slice(0, at)))))[0]?.date ?? null
  );
}

function heaviestIn(lines: readonly string[], told: ReadonlySet<string>, least: number): string | null {
  const best = heaviest(lines.flatMap((text) => weigh(text, 0, told, [])));
  return best !== null && best.weight > least ? best.date : null;
}

/** The dates of a line, each by what stands before and behind it and by how near to the text the line is. */
function weigh(text: string, index: number, told: ReadonlySet<string>, known: readonly string[]): readonly Dated[] {
  const dates = datesIn(text);
  if (dates.length === 0) return dayOnly(text, index, known);
  const rest = dates.reduceRight((left, { at, length }) => left.slice(0, at) + left.slice(at + length), text);
  const isBare = wordsOf(rest) <= manyWords;
  return dates.map(({ date, at, length }) => {
    const before = fold(text.slice(Math.max(0, at - 16), at + (/^日期|^[時时][間间]/u.test(text.slice(at)) ? 2 : 0)));
    const label = dateLabels.find(({ pattern }) => pattern.test(before))?.weight;
    const behind = fold(text.slice(at + length));
    const marked = joinedBehind.test(behind)
      ? ofOthers
      : editedBehind.test(behind)
        ? Math.min(1, label ?? 1)
        : (label ?? (labelBehind.test(behind) ? 3 : endMark.test(before) ? 2 : labelOnLine.test(fold(text)) ? 1 : 0));
    return {
      date,
      weight:
        marked +
        (date.includes('T') ? 2 : 0) +
        (told.has(date.slice(0, 10)) ? 1.5 : 0) +
        (isBare ? 1 : -1) -
        index * 0.05,
    };
  });
}

/** Visible characters of a line beside its dates; more make a sentence, or a row of other things. */
const manyWords = 24;

/** Counts of readers and the like are no words. */
function wordsOf(text: string): number {
  return visible(text).replace(/[\d:/.|·,()-]/gu, '').length;
}

/** A day whose year is told elsewhere, where a label says that it is the page's; the year is told by a date of that very month. */
function dayOnly(text: string, index: number, known: readonly string[]): readonly Dated[] {
  if (!/\d/.test(text) || (!/发布|发表|时间|日期/u.test(fold(text)) && !/\d{1,2}:\d{2}/u.test(text))) return [];
  return known.flatMap((other) => {
    const date = findDayOf(text, other.slice(0, 4));
    return date !== null && date.slice(0, 7) === other.slice(0, 7) ? [{ date, weight: 1 - index * 0.05 }] : [];
  });
}

/** Of equals the first. */
function heaviest(dated: readonly Dated[]): Dated | null {
  return dated.reduce<Dated | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null);
}

function metaDate(meta: ReadonlyMap<string, string>): string | null {
  for (const name of dateMetaNames) {
    const value = inChina(meta.get(name) ?? '');
    const date = findDate(value.replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/u, '$1-$2-$3'));
    if (date !== null) return date;
  }
  return null;
}

const utc = /^\d{4}-\d{2}-\d{2}T(?!00:00:00)[\d:.]{5,12}(?:Z|[+-]00:?00)$/u;
const chinaAheadMs = 8 * 60 * 60 * 1000;

/** A moment that a machine told in UTC, as clocks in China show it: after 16:00 it is the next day there. */
function inChina(moment: string): string {
  const time = utc.test(moment) ? Date.parse(moment) : Number.NaN;
  return Number.isNaN(time) ? moment : new Date(time + chinaAheadMs).toISOString();
}

/** Characters of a link; a shorter one names a column, a source or a person. */
const longLink = 5;

/**
 * Lines that may be the page's own: short, and no entry of a list. An entry has the link and its day on one line, or the
 * day on the line below the link; one that tells what its day is, by a label, is none.
 */
function withoutEntries(lines: readonly OuterLine[], longest: number): string[] {
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
function joinedDates(lines: readonly string[]): string[] {
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
