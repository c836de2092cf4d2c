/** Dates as Chinese pages print them. */

const digits: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
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
const numeric =
  /((?:19|20)\d{2})\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})(?!\d)\s*日?(?:\s*[T ]?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?)?/u;
const written =
  /([一二][〇零○一二三四五六七八九]{3})年\s*([一二三四五六七八九十]{1,2})月\s*([一二三四五六七八九十]{1,3})日/u;
/** Years of the Republic, as Taiwan counts them: the first is 1912. */
const republican =
  /(?:民國|民国)\s*(\d{2,3}|[一二三四五六七八九〇零○]{2,3})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日/u;

/** First year of pages that such sites can have put up. */
const firstYear = 1990;

/**
 * The first date in a text: `2025-03-12T09:18:15` where a time is printed, else `2025-03-12`; null for none.
 *
 * Local time as printed. A day that the calendar does not have, or a year such as 20xx, is no date.
 */
export function findDate(text: string): string | null {
  const folded = text.replace(/[０-９：／．－]/gu, (character) => character.normalize('NFKC'));
  const counted = republican.exec(folded);
  if (counted) {
    const [, year = '', month = '', day = ''] = counted;
    return compose(
      1911 + plain(year),
      /\d/u.test(month) ? Number(month) : ten(month),
      /\d/u.test(day) ? Number(day) : ten(day),
      null,
    );
  }
  const match = numeric.exec(folded);
  if (match) {
    const [, year, month, day, hour, minute, second] = match;
    return compose(
      Number(year),
      Number(month),
      Number(day),
      hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`,
    );
  }
  const words = written.exec(folded);
  if (!words) return null;
  return compose(plain(words[1] ?? ''), ten(words[2] ?? ''), ten(words[3] ?? ''), null);
}

function compose(year: number, month: number, day: number, time: string | null): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < firstYear || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const printed = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return time === null || !/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/u.test(time) ? printed : `${printed}T${time}`;
}

/** 二〇二三 → 2023; digits stay. */
function plain(words: string): number {
  return Number([...words].map((character) => digits[character] ?? character).join(''));
}

/** 二十八 → 28, 十 → 10, 三 → 3. */
function ten(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['0', words];
  const value = (word: string | undefined, empty: number) => (word ? Number(digits[word] ?? empty) : empty);
  return words.includes('十') ? value(tens, 1) * 10 + value(ones, 0) : value(ones, 0);
}
