/** Lines of text as a reader sees them: blanks collapsed and trimmed, with the places where something was cut out. */

import type { LineHint } from '../../model/headings.ts';
import { indent, mayIndent, tidy } from '../../text/blanks.ts';
import { holdsTrait, trait } from '../../text/character-kinds.ts';
import { type RawLine, rawLine } from './unwrap.ts';

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

function common(a: LineHint, b: LineHint): LineHint {
  if (a === b) return a;
  return {
    ...(a.level !== undefined && a.level === b.level ? { level: a.level } : {}),
    ...(a.strong && b.strong ? { strong: true } : {}),
    ...(a.centred && b.centred ? { centred: true } : {}),
    ...(a.linked && b.linked ? { linked: true } : {}),
  };
}
