/** Dates as Chinese pages print them, and as their addresses carry them. */

const digits: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  O: '0',
  o: '0',
  元: '1',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

const dash = '[-/.‐‑–—]';
const one = '[〇零○Oo一二三四五六七八九]';
const month = '[一二三四五六七八九十元]{1,2}';
const dayOfMonth = '[一二三四五六七八九十廿卅]{1,3}';
const weekday = '[(（]?(?:星期|周|週)[一二三四五六日天][)）]?';
const partOfDay = '(?<half>上午|下午|晚上|中午|凌晨|早上)';
const time = String.raw`(?:[\sT]{0,9}(?:${weekday})?\s{0,9}${partOfDay}?\s{0,9}(?<hour>\d{1,2})\s{0,9}[:时時点點]\s{0,9}(?<minute>\d{2})(?:\s{0,9}[:分]\s{0,9}(?<second>\d{2})?)?)?`;

const numeric = new RegExp(
  String.raw`(?<year>(?:19|20)\d{2})\s{0,9}(?:${dash}|年)\s{0,9}(?<month>\d{1,2})\s{0,9}(?:${dash}|月)\s{0,9}(?<day>\d{1,2})(?!\d)\s{0,9}[日号號]?${time}`,
  'gu',
);
/** With words for at least one of year, month and day. */
const written = new RegExp(
  String.raw`(?<year>[一二](?:\s?${one}){3}|(?:19|20)\d{2})\s?年\s?(?<month>\d{1,2}|${month})\s?月\s?(?<day>\d{1,2}|${dayOfMonth})\s?[日号號]${time}`,
  'gu',
);
/** Hong Kong's order, or the American: only where one of the two numbers can be no month. */
const yearLast = new RegExp(
  String.raw`(?<![\d/.-])(?:(?<day>1[3-9]|2\d|3[01])(?<mark>[/.-])(?<month>0?[1-9]|1[0-2])|(?<monthFirst>0?[1-9]|1[0-2])(?<other>[/.-])(?<dayLast>1[3-9]|2\d|3[01]))\k<mark>\k<other>(?<year>(?:19|20)\d{2})(?![\d/.-])${time}`,
  'gu',
);
const named = String.raw`(?:民國|民国)\s{0,9}(?<year>\d{2,3}|[一二三四五六七八九十百〇零○]{1,5})\s{0,9}(?:年|${dash})\s{0,9}(?<month>\d{1,2}|${month})\s{0,9}(?:月|${dash})\s{0,9}(?<day>\d{1,2}|${dayOfMonth})(?!\d)\s{0,9}日?`;
const unnamed = String.raw`(?:^|(?:日期|時間|时间)\s{0,9}[:：]?)\s{0,9}(?<short>1[0-3]\d)(?:[-/.]|年)(?<shortMonth>\d{1,2})(?:[-/.]|月)(?<shortDay>\d{1,2})(?!\d)日?(?:(?<=期.*|[時时][間间].*)|(?=\s{0,9}$))`;
/** Taiwan's years: 1912 is the first. Without the word 民国 only where the line is nothing but a date. */
const republican = new RegExp(`(?:${named}|${unnamed})${time}`, 'gu');

const anyDate = /[\d０-９年国國]/;
const none: readonly FoundDate[] = [];

/** True if a text may hold a date. */
export function mayHoldDate(text: string): boolean {
  return anyDate.test(text);
}

/** No page of such sites is older. */
const firstYear = 1990;
const republicBegins = 1911;

export interface FoundDate {
  /** `2025-03-12T09:18:15` where a time is printed, else `2025-03-12`. */
  readonly date: string;
  /** UTF-16 units. */
  readonly at: number;
  readonly length: number;
}

/** All dates in a text, in order, in local time as printed. Impossible days, 20xx, lunar days and both ends of a span (「3月8日至10日」) are left out. */
export function datesIn(text: string): readonly FoundDate[] {
  if (!mayHoldDate(text)) return none;
  const folded = text.replace(/[０-９：／．－]/gu, (character) => character.normalize('NFKC'));
  const found: FoundDate[] = [];
  for (const pattern of [republican, numeric, written, yearLast]) {
    for (const match of folded.matchAll(pattern)) {
      const at = match.index;
      const length = match[0].length;
      const free = found.every((other) => at >= other.at + other.length || at + length <= other.at);
      const date = free && !isOfSpan(folded, at, length) ? dateOf(match.groups ?? {}) : null;
      if (date !== null) found.push({ date, at, length });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The first date in a text; null for none. */
export function findDate(text: string): string | null {
  return datesIn(text)[0]?.date ?? null;
}

/** The day in an address such as /2021-03/08/, /2021/0308/ or t20210308_1.html; null for none. */
export function findDateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/iu, '').replace(/[?#].*/su, '');
  const match =
    /[/_-](?<year>20[0-4]\d|199\d)[-/_](?<month>\d{1,2})[-/_](?<day>\d{1,2})(?=[/_.-]|$)/u.exec(path) ??
    /[/_-][a-z]?(?<year>20[0-4]\d|199\d)[-/]?(?<month>\d{2})[-/]?(?<day>\d{2})(?=[/_.-]|$)/u.exec(path);
  return match ? dateOf(match.groups ?? {}) : null;
}

/** A day printed without its year (「3月8日」, 「03-08 10:22」), with the year known from elsewhere; null for none. */
export function findDayOf(text: string, year: string): string | null {
  const match =
    /(?<![\d年\-/.])(?<month>\d{1,2})\s{0,9}月\s{0,9}(?<day>\d{1,2})\s{0,9}日/u.exec(text) ??
    /(?<![\d\-/.])(?<month>\d{2})[-/](?<day>\d{2})(?![-/.\d])/u.exec(text);
  return match ? dateOf({ ...match.groups, year }) : null;
}

function isOfSpan(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at + length, at + length + 6);
  return (
    /(?:农历|農曆|阴历|\d\s{0,9}[日号]?\s{0,9}[至到~～—–])\s{0,9}$/u.test(before) ||
    /^\s*(?:[至到~～]|[—–-]{1,2}\s{0,9}(?=\d{1,2}(?:日|月)|(?:19|20)\d{2}[-/.年]))\s{0,9}(?:\d|[一二三四五六七八九十])/u.test(
      after,
    )
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups): string | null {
  const year = groups.year ?? groups.short ?? '';
  const months = groups.month ?? groups.monthFirst ?? groups.shortMonth ?? '';
  const day = groups.day ?? groups.dayLast ?? groups.shortDay ?? '';
  const counted = plain(year);
  return compose(counted < 1000 ? counted + republicBegins : counted, number(months), number(day), timeOf(groups));
}

function timeOf({ half, hour, minute, second }: Groups): string | null {
  if (hour === undefined) return null;
  const late = /下午|晚上/u.test(half ?? '') && Number(hour) < 12 ? 12 : 0;
  return `${String(Number(hour) + late).padStart(2, '0')}:${minute}:${second ?? '00'}`;
}

function compose(year: number, month: number, day: number, time: string | null): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(year >= firstYear) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const printed = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return time === null || !/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/u.test(time) ? printed : `${printed}T${time}`;
}

/** 二〇二三 → 2023, 一百一十二 → 112; digits stay. */
function plain(words: string): number {
  const bare = words.replace(/\s/gu, '');
  if (!/[百十]/u.test(bare)) return Number([...bare].map((character) => digits[character] ?? character).join(''));
  const [hundreds = '', rest = ''] = bare.includes('百') ? bare.split('百') : ['0', bare];
  return Number(hundreds === '' ? 1 : (digits[hundreds] ?? 0)) * 100 + number(rest.replace(/^[〇零○]/u, ''));
}

/** 二十八 → 28, 廿八 → 28; digits stay. */
function number(words: string): number {
  if (/^\d*$/u.test(words)) return Number(words);
  const bare = words.replace(/廿/gu, '二十').replace(/卅/gu, '三十');
  const [tens, ones] = bare.includes('十') ? bare.split('十') : ['0', bare];
  const value = (word: string | undefined, empty: number) => (word ? Number(digits[word] ?? empty) : empty);
  return bare.includes('十') ? value(tens, 1) * 10 + value(ones, 0) : value(ones, 0);
}

/** True if a text is a day and nothing else. */
export function isDay(text: string): boolean {
  if (!/^[\d０-９一二民日時时]/.test(text)) return false; // As nearly every line
  const [day, ...others] = datesIn(text);
  return day !== undefined && others.length === 0 && day.at === 0 && day.length === text.length;
}

const signedYear = String.raw`(?:19|20)\d{2}|20[x×*]{2}|[一二][〇○零一二三四五六七八九]{3}`;
const signedNumber = String.raw`[\d一二三四五六七八九十x×*]{1,3}`;
const cyclicYear = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]';

/** A day as authors write it below a text or under its title, alone on its line. */
export const signedDay = new RegExp(
  String.raw`^[（(【[]?(?:${signedYear}|${cyclicYear})\s{0,9}年\s{0,9}(?:(?:${signedNumber}|[正元冬腊臘])\s{0,9}月\s{0,9})?(?:初?[\d一二三四五六七八九十廿卅x×*]{1,3}\s{0,9}日?)?[）)】\]]?$`,
  'u',
);

/** The same as official papers print it: with its month, without brackets. */
export const officialDay = new RegExp(
  String.raw`^(?:${signedYear})\s{0,9}年\s{0,9}${signedNumber}\s{0,9}月(?:\s{0,9}${signedNumber}\s{0,9}日)?$`,
  'iu',
);
