/** Blanks in a line that a reader would not miss. */
import { holdsTrait, trait } from './character-kinds.ts';

/** The indent of a next paragraph, behind a sentence on the same line. */
export const indent = /(?<=[。！？!?；;：:”」』）)…])(?:\u3000{2,}|[\u00a0 ]{4,}(?=\S))/gu;

const anyIndent = /[。！？!?；;：:”」』）)…](?:\u3000{2}|[\u00a0 ]{4})/;

export const mayIndent = (text: string) => holdsTrait(text.trim(), trait.blank) && anyIndent.test(text);

const sourceWrap = /(?<=[\u3400-\u9fff，。、；：！？])[ \t]*[\r\n][ \t\r\n]*(?=[\u3400-\u9fff])/u;

/** The group holds runs that leave no blank at all. */
const blanks = new RegExp(String.raw`(${indent.source}|${sourceWrap.source})|[ \t\n\r\f\u00a0\u2002-\u200a]+`, 'gu');

const removable = /[\t\n\r\f\u00a0\u2002-\u200a]| {2}|\u3000{2}/;

/** Collapses and trims a line; `places` are where the ascending `offsets` of it come to stand. */
export function tidy(
  raw: string,
  offsets: readonly number[],
): { readonly text: string; readonly places: readonly number[] } {
  const loose = looseBlanks(raw);
  if (loose.length === 0) return { text: raw, places: offsets };
  const parts: string[] = [];
  const places: number[] = [];
  let from = 0;
  let length = 0;
  const upTo = (end: number) => {
    while ((offsets[places.length] ?? Infinity) <= end) places.push(length + (offsets[places.length] ?? 0) - from);
    parts.push(raw.slice(from, end));
    length += end - from;
  };
  for (const { at, before, after } of loose) {
    upTo(at);
    from = at + before.length;
    while ((offsets[places.length] ?? Infinity) < from) places.push(length);
    parts.push(after);
    length += after.length;
  }
  upTo(raw.length);
  return { text: parts.join(''), places };
}

const none: readonly never[] = [];

/** The blanks that may go, and what takes their place: ascending, not overlapping. */
export function looseBlanks(
  raw: string,
): readonly { readonly at: number; readonly before: string; readonly after: string }[] {
  const start = raw.length - raw.trimStart().length;
  const end = start === raw.length ? start : raw.trimEnd().length;
  const isTrim = start === 0 && end === raw.length;
  const isLoose = holdsTrait(raw, trait.blank, start, end) && removable.test(isTrim ? raw : raw.slice(start, end));
  if (isTrim && !isLoose) return none;
  const found = start > 0 ? [{ at: 0, before: raw.slice(0, start), after: '' }] : [];
  if (isLoose) {
    for (const { 0: before, 1: needless, index } of raw.matchAll(blanks)) {
      if (index < start || index >= end) continue;
      const after = needless === undefined ? ' ' : '';
      if (before !== after) found.push({ at: index, before, after });
    }
  }
  if (end < raw.length) found.push({ at: end, before: raw.slice(end), after: '' });
  return found;
}
