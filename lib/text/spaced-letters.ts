/** Words that a page printed with their letters apart: 「点 击 下 载」, 「点·击·下·载」. */

/** A text without what parts its letters. */
export interface Squeezed {
  readonly text: string;
  /** From an offset in the squeezed text to the one in the original. */
  readonly from: (at: number) => number;
}

const hanzi = String.raw`[\u4e00-\u9fff]`;
/** Beside a hanzi no blank parts words; between two single letters or digits none parts names or numbers. */
const gaps = new RegExp(
  String.raw`(?<=(?<![a-z\d])[a-z\d])[ \t](?=[a-z\d](?![a-z\d]))|(?<=${hanzi}|[,.:;!?()])[ \t]+(?=\S)|(?<=\S)[ \t]+(?=${hanzi})`,
  'gu',
);
const divided = new RegExp(String.raw`${hanzi}([·・.\-_*~|/+^])(?:${hanzi}\1){2,}${hanzi}`, 'gu');

const between = new RegExp(String.raw`(?<=${hanzi})[·・.\-_*~|/+^](?=${hanzi})`, 'gu');

/** Squeezes a folded text. */
export function squeeze(folded: string): Squeezed {
  if (!/[ \t·・.\-_*~|/+^]/u.test(folded)) return { text: folded, from: (at) => at };
  const out = new Set<number>();
  for (const match of folded.matchAll(gaps))
    for (let at = match.index; at < match.index + match[0].length; at++) out.add(at);
  // Where one word is divided so, every such mark divides letters
  const dividers = new Set([...folded.matchAll(divided)].map(([, divider]) => divider));
  if (dividers.size > 0) {
    for (const { index } of folded.matchAll(between)) if (dividers.has(folded[index])) out.add(index);
  }
  if (out.size === 0) return { text: folded, from: (at) => at };
  const kept: number[] = [];
  let text = '';
  for (let at = 0; at < folded.length; at++) {
    if (out.has(at)) continue;
    kept.push(at);
    text += folded[at];
  }
  return { text, from: (at) => kept[at] ?? folded.length };
}
