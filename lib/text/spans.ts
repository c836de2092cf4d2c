/** Spans of a text: what rules mark in it, and which of several marks counts. */
import type { Squeezed } from './spaced-letters.ts';

/** UTF-16 units from the start of a text. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

/** The spans in order, without those that begin inside an earlier one: of two that begin together the longer stays. */
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

/** Where a pattern fits a squeezed text: the words as squeezed, and their span in the text as it was. */
export function placesOf(pattern: RegExp, { text, from }: Squeezed): readonly (Span & { readonly words: string })[] {
  // Most patterns fit nowhere: a test costs less than a search for all
  if (!pattern.test(text)) return [];
  return [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap(({ 0: words, index }) => {
    const at = from(index);
    return words === '' ? [] : [{ words, at, length: from(index + words.length - 1) + 1 - at }];
  });
}
