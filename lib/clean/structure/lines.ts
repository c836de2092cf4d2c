/** Lines of text as a reader sees them: blanks collapsed and trimmed, with the places where something was cut out. */

import type { HeadingLevel } from '../../model/types.ts';
import { holdsTrait, trait } from '../../text/character-kinds.ts';
import { type RawLine, rawLine } from './unwrap.ts';

/** What the lay-out said of a line. */
export interface LineHint {
  readonly level?: HeadingLevel;
  readonly strong?: boolean;
  readonly centred?: boolean;
  /** All of it is a link. */
  readonly linked?: boolean;
}

export interface Cut {
  readonly rule: string;
  readonly text: string;
  /** Offset in the line, once it is trimmed and collapsed. */
  readonly at: number;
}

export interface Line {
  readonly text: string;
  readonly cuts: readonly Cut[];
  readonly hint: LineHint;
  readonly raw: RawLine;
}

/** An indent of two full-width blanks, or as wide in half-width ones, after a sentence: the next paragraph. */
const indent = /(?<=[。！？!?；;：:”」』）)…])(?:\u3000{2,}|[\u00a0 ]{4,}(?=\S))/gu;
const anyIndent = /[。！？!?；;：:”」』）)…](?:\u3000{2}|[\u00a0 ]{4})/;
/** Indents that begin a line are trimmed: mostly there is no other blank. */
const mayIndent = (text: string) => holdsTrait(text.trim(), trait.blank) && anyIndent.test(text);
/** A line end in the source between two characters that need no blank. */
const sourceWrap = /(?<=[\u3400-\u9fff，。、；：！？])[ \t]*[\r\n][ \t\r\n]*(?=[\u3400-\u9fff])/u;
/** Runs of blanks that mark-up and editors put between words: one is enough, or none (the group). */
const blanks = new RegExp(String.raw`(${indent.source}|${sourceWrap.source})|[ \t\n\r\f\u00a0\u2002-\u200a]+`, 'gu');
/** Whether there is anything to collapse: most lines are tidy. */
const removable = /[\t\n\r\f\u00a0\u2002-\u200a]| {2}|\u3000{2}/;

/** Collects the text of one run between two line ends. */
export class LineWriter {
  #text = '';
  #cuts: { rule: string; text: string; at: number }[] = [];
  #hint: LineHint | null = null;

  /** Adds text; a line keeps only what holds for all of its text. */
  text(text: string, hint: LineHint): void {
    this.#text += text;
    if (/\S/.test(text)) this.#hint = this.#hint === null ? hint : common(this.#hint, hint);
  }

  cut(rule: string, text: string): void {
    this.#cuts.push({ rule, text, at: this.#text.length });
  }

  /** Ends the line: usually one, more where blanks stand for paragraphs, one without text where there were only cuts. */
  finish(): Line[] {
    if (this.#text === '' && this.#cuts.length === 0) return [];
    const hint = this.#hint ?? {};
    const plain = this.#cuts.length === 0 ? plainLine(this.#text, hint) : null;
    if (plain !== null) {
      this.#clear();
      return [plain];
    }
    const lines: Line[] = [];
    const ends = mayIndent(this.#text) ? [...this.#text.matchAll(indent)].map(({ index }) => index) : [];
    let from = 0;
    let next = 0;
    for (const end of [...ends, this.#text.length]) {
      const first = next;
      while (next < this.#cuts.length && (end === this.#text.length || (this.#cuts[next]?.at ?? 0) < end)) next++;
      const raw = this.#text.slice(from, end);
      const own = this.#cuts.slice(first, next);
      const { text, places } = tidy(
        raw,
        own.map(({ at }) => at - from),
      );
      lines.push({
        text,
        hint,
        raw: rawLine(raw),
        cuts: own.map((cut, index) => ({ ...cut, at: places[index] ?? text.length })),
      });
      from = end;
    }
    this.#clear();
    return lines;
  }

  #clear(): void {
    this.#text = '';
    this.#cuts = [];
    this.#hint = null;
  }
}

const noCuts: readonly Cut[] = [];

/** A line with blanks at its ends only, as most are; null for any other. */
function plainLine(raw: string, hint: LineHint): Line | null {
  const text = raw.trim();
  return holdsTrait(text, trait.blank) ? null : { text, hint, raw: rawLine(raw), cuts: noCuts };
}

/** Collapses and trims a line, and tells where ascending offsets of it come to stand. */
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
    // What was cut out between blanks stands before the one that is left
    while ((offsets[places.length] ?? Infinity) < from) places.push(length);
    parts.push(after);
    length += after.length;
  }
  upTo(raw.length);
  return { text: parts.join(''), places };
}

const none: readonly never[] = [];

/** The blanks of a line that a reader would not miss, and what takes their place: ascending, not overlapping. */
export function looseBlanks(
  raw: string,
): readonly { readonly at: number; readonly before: string; readonly after: string }[] {
  const start = raw.length - raw.trimStart().length;
  const end = start === raw.length ? start : raw.trimEnd().length;
  const isTrim = start === 0 && end === raw.length;
  // Indents are trimmed: mostly there is nothing else to look at
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

function common(a: LineHint, b: LineHint): LineHint {
  if (a === b) return a;
  return {
    ...(a.level !== undefined && a.level === b.level ? { level: a.level } : {}),
    ...(a.strong && b.strong ? { strong: true } : {}),
    ...(a.centred && b.centred ? { centred: true } : {}),
    ...(a.linked && b.linked ? { linked: true } : {}),
  };
}
