/** Headings that number the texts of a collection: 篇一, 第一篇, 范文二, 【篇3】. */
const word = String.raw`(?<number>[一二三四五六七八九十百]{1,4}|\d{1,3})`;
const kinds = '(?:范文|范本|例文|样本|模板|讲话稿?|发言稿?|演讲稿?|致辞|致词|主持词|心得体会|述职报告|总结|篇章)';

/** Each form of heading, with marks of either width; one page keeps to one of them. */
const forms: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  {
    id: 'piece-number',
    pattern: new RegExp(
      String.raw`^[【\[(（]?[^。;；!！?？]{0,40}?篇\s*[【\[(（]?\s*${word}\s*(?:[】\])）]|[:：、.,，\s]|$)`,
      'u',
    ),
  },
  {
    id: 'number-piece',
    pattern: new RegExp(
      String.raw`^[【\[(（]?(?:[^。;；!！?？]{0,30}?)第\s*${word}\s*[篇则]\s*(?:[】\])）]|[:：、.,，\s]|$|[《\u4e00-\u9fff])`,
      'u',
    ),
  },
  {
    id: 'kind-number',
    pattern: new RegExp(
      String.raw`^[【\[(（]?[^。;；!！?？]{0,30}?${kinds}之?\s*[【\[(（]?\s*${word}\s*(?:[】\])）]{1,2}|[:：、.\s]|$)`,
      'u',
    ),
  },
];

/** A number and a title: the form of headings inside a text too, so it counts only where the title names a kind of text. */
const titled =
  /^(?:\(\s*(?<worded>[一二三四五六七八九十]{1,3})\s*\)|(?<digits>\d{1,2})[、.])\s*(?<title>[^。;!?]{4,40})$/u;

/** The number and the title of a folded line such as 「（二）在开馆仪式上的致辞」; null for other lines. */
export function titledOrdinal(
  line: string,
): { readonly number: number; readonly title: string; readonly worded: boolean } | null {
  const groups = titled.exec(line.trim())?.groups;
  const number = groups?.worded ?? groups?.digits;
  return groups?.title === undefined || number === undefined
    ? null
    : { number: value(number), title: groups.title, worded: groups.worded !== undefined };
}

/** Characters; a longer line is a sentence. */
export const longestOrdinal = 60;

export interface Ordinal {
  readonly form: string;
  readonly number: number;
}

/** The number that a folded line gives to the text below it, by each form that fits. */
export function ordinalsOf(line: string): readonly Ordinal[] {
  const folded = line.trim();
  // Nearly every line has no number, and most have an end
  if (folded.length > longestOrdinal || !/[一二三四五六七八九十百\d]/.test(folded) || /[。；;！!？?，,]$/.test(folded))
    return [];
  return forms.flatMap(({ id, pattern }) => {
    const number = pattern.exec(folded)?.groups?.number;
    return number === undefined ? [] : [{ form: id, number: value(number) }];
  });
}

const ones = '一二三四五六七八九';

function value(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  const [tens, rest] = words.includes('十') ? words.split('十') : [null, words];
  const digit = (text: string | undefined) => (text ? ones.indexOf(text) + 1 : 0);
  return tens === null ? digit(rest ?? undefined) : (tens === '' ? 1 : digit(tens)) * 10 + digit(rest);
}
