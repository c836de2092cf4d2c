/**
 * Whether a phrase of the lists straddles two words: 头发 in 带头发展, 干杯 in 天干杯, 制度 in 提供制度.
 *
 * The lists are matched from left to right and know no other words. Intl.Segmenter, which every browser and Node have built in
 * (ICU, a dictionary with frequencies), cuts the clause around a phrase that is in doubt: no word list of our own need be shipped.
 */

/** UTF-16 units on either side of a phrase that are looked at, at most. */
const sight = 16;
const mark = /[^\p{Script=Han}]/u;
/** What ICU may count to the word before it: 毁了 in 冲毁了 says nothing about 冲毁. */
const particles = '了着过的';
/** What stands behind a word by itself: 音乐里 is not 乐里. */
const postposition = '里';
/** 三十里: ICU takes the number for one word. */
const numeral = /^[〇一二三四五六七八九十百千万亿两几数0-9]+$/u;

/** A word of ICU's: UTF-16 units from the start of the text. */
interface Word {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives a judge of phrases: does the phrase from `at` to `end` (UTF-16 units) begin or end in the middle of a word?
 *
 * `rival` is where another phrase of the lists begins inside this one and runs on behind it, or -1. The words of a clause are
 * remembered while one text is worked on.
 */
export function createWordCuts(): (text: string, at: number, end: number, rival: number) => boolean {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const last: { text: string; from: number; to: number; words: readonly Word[] } = {
    text: '',
    from: 0,
    to: 0,
    words: [],
  };

  return (text, at, end, rival) => {
    const from = clauseStart(text, at);
    const to = clauseEnd(text, end);
    if (last.text !== text || last.from !== from || last.to !== to) {
      const words = [...segmenter.segment(text.slice(from, to))].map(({ index, segment }) => ({
        from: from + index,
        to: from + index + segment.length,
      }));
      Object.assign(last, { text, from, to, words });
    }
    const before = last.words.find((word) => word.from < at && word.to > at && word.to < end);
    if (before !== undefined && !numeral.test(text.slice(before.from, before.to))) {
      // What is left of the phrase must go with what follows, or stand well by itself: ICU cuts 古人云 and 两鬓白发 so too
      const next = last.words.find((word) => word.from === before.to);
      if (next !== undefined && next.to > end) return true;
      if (rival > 0 || text.slice(before.to, end) === postposition) return true;
    }
    const over = last.words.find((word) => word.from > at && word.from < end && word.to > end);
    if (over !== undefined) return !(over.to === end + 1 && particles.includes(text.charAt(end)));
    return false;
  };
}

function clauseStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < sight && !mark.test(text.charAt(from - 1))) from--;
  return from;
}

function clauseEnd(text: string, end: number): number {
  let to = end;
  while (to < text.length && to - end < sight && !mark.test(text.charAt(to))) to++;
  return to;
}
