/** Sentences of a paragraph, and those that are surely a speaker's. */
import { hasTrait, trait } from './character-kinds.ts';

export interface Sentence {
  /** With the marks that close it. */
  readonly text: string;
  /** UTF-16 units from the start of the paragraph. */
  readonly at: number;
}

/** What may stand behind the mark that closes a sentence: more marks, a sound of the hall. */
const behind = /[”’」』）)】]*(?:[（(][\u4e00-\u9fff]{1,6}[)）])?/y; // Without u: it is tried at every mark

const stop = 0x2e;

/** Length of a row of stops, three or more, as it stands for 「…」; else 0. */
function dotsAt(text: string, at: number): number {
  if (text[at] !== '.' || text[at + 1] !== '.' || text[at + 2] !== '.') return 0;
  let end = at + 3;
  while (text[end] === '.') end++;
  return end - at;
}

/** The sentences of a paragraph in order; a line end closes one, too. Together they are all of it. */
export function sentencesIn(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const dots = unit === stop ? dotsAt(text, at) : 0;
    if (dots === 0 && !hasTrait(unit, trait.closes)) continue;
    let end = at + Math.max(dots, 1);
    if (text[at] !== '\n') {
      while (end < text.length && text[end] !== '\n' && hasTrait(text.charCodeAt(end), trait.closes)) end++;
      behind.lastIndex = end;
      end += behind.exec(text)?.[0].length ?? 0;
    }
    found.push({ text: text.slice(from, end), at: from });
    from = end;
    at = end - 1;
  }
  if (from < text.length) found.push({ text: text.slice(from), at: from });
  return found;
}

/** Short sentences with which speakers begin and end, folded. */
export const formula =
  /^(?:(?:谢谢|感谢|多谢|再见|加油|祝|同志们|各位|大家|尊敬的|我的|发言|报告|汇报|讲话|讲得|完毕|以上)[^。!?]{0,14}[。!?:]|(?:散会|休会|闭会|开会|起立|敬礼|礼毕|礼成|鸣炮|奏乐|干杯|开席|开宴|开船|出发|启航|上课|下课|拜年了|拜托了|再会|保重|珍重|安息吧|一路走好)[。!]+)$/u;

/** The last words of a speaker, at the end of a line. */
export const takesLeave =
  /(?:谢谢|多谢|感谢)(?:大家|各位|你们|聆听|倾听|支持)?[^。！!，,；;]{0,6}[！!。]$|(?:完毕|敬礼)[！!。]?$/u;
