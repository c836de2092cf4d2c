/** Lines of text as a reader sees them: blanks collapsed and trimmed, with the places where something was cut out. */
import type { HeadingLevel } from './types.ts';
import { type RawLine, rawLine } from './unwrap.ts';

/** What the lay-out said of a line. */
export interface LineHint {
  readonly level?: HeadingLevel;
  readonly strong?: boolean;
  readonly centred?: boolean;
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

/** Runs of blanks that mark-up and editors put between words; one is enough. */
const blanks = /[ \t\n\r\f\u00a0\u2002-\u200a]+/gu;
/** A line end in the source between two characters that need no blank. */
const sourceWrap = /(?<=[\u3400-\u9fff，。、；：！？])[ \t]*[\r\n][ \t\r\n]*(?=[\u3400-\u9fff])/gu;
/** An indent of two full-width blanks, or as wide in half-width ones, after a sentence: the next paragraph. */
const indent = /(?<=[。！？!?；;：:”」』）)…])(?:\u3000{2,}|[\u00a0 ]{4,}(?=\S))/gu;

/** Collects the text of one run between two line ends. */
export class LineWriter {
  #text = '';
  #cuts: { rule: string; text: string; at: number }[] = [];
  #hint: LineHint | null = null;

  /** Adds text; a line keeps only what holds for all of its text. */
  text(text: string, hint: LineHint): void {
    this.#text += text;
    if (/\S/u.test(text)) this.#hint = this.#hint === null ? hint : common(this.#hint, hint);
  }

  cut(rule: string, text: string): void {
    this.#cuts.push({ rule, text, at: this.#text.length });
  }

  /** Ends the line: usually one, more where blanks stand for paragraphs, one without text where there were only cuts. */
  finish(): Line[] {
    if (this.#text === '' && this.#cuts.length === 0) return [];
    const hint = this.#hint ?? {};
    const lines: Line[] = [];
    let from = 0;
    const ends = [...this.#text.matchAll(indent)].map(({ index }) => index);
    for (const end of [...ends, this.#text.length]) {
      const last = end === this.#text.length;
      const own = this.#cuts.filter(({ at }) => at >= from && (last || at < end)).map((cut) => ({ ...cut, at: cut.at - from }));
      const { text, map } = cutsOf(this.#text.slice(from, end));
      lines.push({ text, hint, raw: rawLine(this.#text.slice(from, end)), cuts: own.map((cut) => ({ ...cut, at: map(cut.at) })) });
      from = end;
    }
    this.#text = '';
    this.#cuts = [];
    this.#hint = null;
    return lines;
  }
}

/** Collapses and trims a line, and tells where an offset of it comes to stand. */
export function cutsOf(raw: string): { readonly text: string; map(at: number): number } {
  const collapse = (text: string) => text.replace(sourceWrap, '').replace(blanks, ' ');
  const start = /^[\s\u3000]*/u.exec(raw)?.[0].length ?? 0;
  const text = collapse(raw.slice(start)).replace(/[\s\u3000]+$/u, '');
  return { text, map: (at) => Math.min(collapse(raw.slice(start, Math.max(start, at))).length, text.length) };
}

function common(a: LineHint, b: LineHint): LineHint {
  return {
    ...(a.level !== undefined && a.level === b.level ? { level: a.level } : {}),
    ...(a.strong && b.strong ? { strong: true } : {}),
    ...(a.centred && b.centred ? { centred: true } : {}),
  };
}
