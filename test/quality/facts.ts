/** What a page says about itself: site, address, date, the pages that it names. All from the page's name by chance. */

import { object, readJson, record, strings, text } from '../read.ts';
import type { Chance } from './chance.ts';
import type { Sheet, Text } from './sheet.ts';

export interface Site {
  readonly name: string;
  readonly host: string;
}

const known = readJson(
  new URL('facts.json', import.meta.url),
  object({ sites: record(text), hantSites: record(text), others: strings, hantOthers: strings }),
);

/** A site for a page. */
export function siteFor(chance: Chance, hant: boolean): Site {
  const [host, name] = chance.pick(Object.entries(hant ? known.hantSites : known.sites));
  return { name, host };
}

const two = (value: number): string => String(value).padStart(2, '0');
const digits = '〇一二三四五六七八九';
const inWords = (value: number): string =>
  value < 10
    ? digits.charAt(value)
    : value === 10
      ? '十'
      : value < 20
        ? `十${digits.charAt(value - 10)}`
        : `${digits.charAt(Math.floor(value / 10))}十${value % 10 ? digits.charAt(value % 10) : ''}`;

/** The ways to print a day and a time under a title. */
const printers: readonly ((year: number, month: number, day: number, time: string) => string)[] = [
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d, time) => `${y}-${two(m)}-${two(d)} ${time}`,
  (y, m, d, time) => `发布时间：${y}/${m}/${d} ${time}:07`,
  (y, m, d) => `日期：${y}年${two(m)}月${two(d)}日`,
  (y, m, d, time) => `${y}年${m}月${d}日 ${time}`,
  (y, m, d, time) => `更新时间:${y}-${m}-${d} ${time}:31`,
  (y, m, d) => `[${y}.${two(m)}.${two(d)}]`,
  (y, m, d) =>
    `${[...String(y)].map((digit) => digits.charAt(Number(digit))).join('')}年${inWords(m)}月${inWords(d)}日`,
];
const hantPrinters: typeof printers = [
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `發布日期：${y}-${two(m)}-${two(d)}`,
  (y, m, d, time) => `${y}/${two(m)}/${two(d)} ${time}`,
];

export interface Dated {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly printed: string;
}

/** A date and the way in which the page prints it; never before the day on which the text says that it was spoken. */
export function dateFor(chance: Chance, text: Text | null): Dated {
  const first = Number(text?.spoken?.slice(0, 4) ?? '2008') + (text?.spoken ? 1 : 0);
  const year = first + chance.below(Math.max(1, 2025 - first));
  const [month, day] = [1 + chance.below(12), 1 + chance.below(28)];
  const time = `${two(7 + chance.below(13))}:${two(chance.below(60))}`;
  const print = chance.pick(text?.script === 'hant' ? hantPrinters : printers);
  return { day: `${year}-${two(month)}-${two(day)}`, printed: print(year, month, day, time) };
}

/** Other pages that the site names, with dates that are not this page's. */
export function othersFor(chance: Chance, hant: boolean): Sheet['others'] {
  return (hant ? known.hantOthers : known.others).map((title) => ({
    title,
    day: `${2011 + chance.below(14)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`,
  }));
}

/** What stands in the head's title element. */
export function headTitleFor(chance: Chance, title: string, site: string, hant: boolean): string {
  const plain = [`${title}_${site}`, `${title} - ${site}`, `${title}|${site}`, title];
  return chance.pick(hant ? plain : [...plain, `${title}-范文大全-${site}`, `${site}——${title}`]);
}
