/**
 * Tells phrases that straddle two words: 头发 in 带头发展, 干杯 in 天干杯, 制度 in 提供制度. Intl.Segmenter, which every browser and Node have,
 * cuts the clause around a doubtful phrase: no word list need be shipped.
 */

/** UTF-16 units on either side of a phrase. */
const sight = 16;
const mark = /[^\p{Script=Han}]/u;
/** The segmenter may count them to the word before: 毁了 in 冲毁了 says nothing about 冲毁. */
const particles = '了着过的';
/** Stands by itself: 音乐里 is not 乐里. */
const postposition = '里';
/** The segmenter takes 三十里 for one word. */
const numeral = /^[〇一二三四五六七八九十百千万亿两几数0-9]+$/u;

/** UTF-16 units from the start of the text. */
interface Word {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives a test for phrases that begin or end in the middle of a word. `rival` is where another phrase begins inside this one
 * and runs on behind it, or -1. Words of a clause are remembered while one text is worked on.
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
      // The rest must go with what follows, or stand well by itself: 古人云 and 两鬓白发 are cut so too
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
