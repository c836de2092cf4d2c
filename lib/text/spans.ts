/** Spans of a text and runs of neighbours. */
import type { Squeezed } from './spaced-letters.ts';

/** UTF-16 units from the start of a text. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

/** The spans in order, without any that begins inside an earlier one; of two that begin together the longer stays. */
export function apart<T extends Span>(spans: readonly T[]): readonly T[] {
  let end = 0;
  return [...spans]
    .sort((a, b) => a.at - b.at || b.length - a.length)
    .filter(({ at, length }) => {
      if (at < end || length === 0) return false;
      end = at + length;
      return true;
    });
}

/** Where a pattern fits a squeezed text: the squeezed words, and their span in the original. */
export function placesOf(pattern: RegExp, { text, from }: Squeezed): readonly (Span & { readonly words: string })[] {
  // Most patterns fit nowhere: a test costs less than a search for all
  if (!pattern.test(text)) return [];
  return [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap(({ 0: words, index }) => {
    const at = from(index);
    return words === '' ? [] : [{ words, at, length: from(index + words.length - 1) + 1 - at }];
  });
}

/** The longest runs of true flags, with the first and the last index of each. */
export function runsOf(flags: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  flags.forEach((flag, index) => {
    if (!flag) return;
    const last = runs.at(-1);
    if (last?.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs;
}
