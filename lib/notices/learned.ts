/**
 * How a text sounds: like a site, or like somebody who speaks or reports; and whether it tells that text is missing.
 *
 * Cues (`rules/voice.ts`) know what was thought of. A tone is learned: weights of characters and pairs of them, from some thousand
 * lines of both kinds (`scripts/make-tone.ts`), so it hears wordings that nobody has written a row for. It is only an opinion, and
 * weighs beside the cues.
 */

import { gapTone, noticeTone, type ToneTable } from '../rules/learned-notices.ts';
import { asidesIn } from '../text/asides.ts';
import { hasTrait, trait } from '../text/character-kinds.ts';
import { countHanzi } from '../text/hanzi.ts';
import { lazily, rememberedOf } from '../text/memo.ts';
import { ordinalsOf } from '../text/numbering.ts';
import { looksLikeTitle } from '../text/titles.ts';
import { fold, foldedUnits, isLonger } from '../text/visible.ts';
import type { Reading } from './line.ts';

/** What stands for what a tone does not tell apart: any digit, any Latin letter, any emoji; and for a text's beginning and its end. */
export const toneMarks = { digit: 0x30, letter: 0x61, start: 0x27e8, end: 0x27e9, emoji: 0x263a } as const;

/** Marks of its own use, and those that a table would have to escape. */
const unheard: ReadonlySet<number> = new Set(Array.from('⟨⟩\'"\\', (mark) => mark.charCodeAt(0)));

/** What each UTF-16 unit is for a tone; 0 for what it does not hear. */
export const toneUnits: Uint16Array = foldedUnits.map((to, unit) => {
  // Of a pair the first unit tells the plane: that of emoji, or of rare hanzi
  if (unit >= 0xd800 && unit <= 0xdfff) return unit >= 0xd83c && unit <= 0xd83e ? toneMarks.emoji : 0;
  if (hasTrait(unit, trait.blank) || unheard.has(to) || to < 0x20) return 0;
  if (to >= 0x30 && to <= 0x39) return toneMarks.digit;
  return to >= 0x61 && to <= 0x7a ? toneMarks.letter : to;
});

/** Whether a tone hears a unit behind another: a row of digits, or of letters, is one to it. */
export function isHeard(unit: number, last: number): boolean {
  return unit !== 0 && (unit !== last || (unit !== toneMarks.digit && unit !== toneMarks.letter));
}

const keyOf = (first: number, second: number) => (first << 16) | second;

/** Weights of characters, by UTF-16 unit, and of pairs of them: tables, since every character of every line is looked up in both. */
class Weights {
  readonly singles = new Int8Array(0x10000);
  /** Open addresses; no weight is 0. */
  readonly #keys: Int32Array;
  readonly #pairs: Int8Array;
  readonly #last: number;

  constructor(rows: ToneTable['rows']) {
    let size = 1;
    while (size < rows.reduce((sum, { pairs }) => sum + pairs.length / 2, 0) * 4) size *= 2;
    this.#keys = new Int32Array(size);
    this.#pairs = new Int8Array(size);
    this.#last = size - 1;
    for (const { weight, singles, pairs } of rows) {
      for (let at = 0; at < singles.length; at++) this.singles[singles.charCodeAt(at)] = weight;
      for (let at = 0; at < pairs.length; at += 2) {
        const key = keyOf(pairs.charCodeAt(at), pairs.charCodeAt(at + 1));
        const place = this.#place(key);
        this.#keys[place] = key;
        this.#pairs[place] = weight;
      }
    }
  }

  pair(first: number, second: number): number {
    return this.#pairs[this.#place(keyOf(first, second))] ?? 0;
  }

  #place(key: number): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & this.#last;
    while (this.#pairs[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#last;
    return at;
  }
}

/** Gives the log-odds of a part of a text; UTF-16 units. 0 where nothing is known of it. */
export type Tone = (text: string, from?: number, to?: number) => number;

/** The log-odds that a text is the site's and no author's. */
export const noticeToneOf: Tone = toneFrom(noticeTone);

/**
 * Log-odds from which a tone weighs 1, 2, 3: among an author's lines, of which fifteen, six and two in a thousand sound so, and where
 * the site is expected to speak (shares of lines left out, by `make-tone.ts --check`).
 */
const weighing = { amid: [1.6, 2.8, 3.9], apart: [0.5, 1.5, 2.8] } as const;
/** UTF-16 units; a longer text is not heard: it is no notice, or a disclaimer that has its rows. */
const longest = 240;
/** Visible characters; in so short a text there is little to hear: 「分享快乐」. */
const shortest = 5;

/** In a text with fewer there are no words. */
const leastHanzi = 2;

/** Sites print the titles of other texts in the same words as their own name themselves. */
function isTitle(text: string, amid: boolean): boolean {
  return (amid && looksLikeTitle(text)) || ordinalsOf(fold(text)).length > 0;
}

/** What an author, too, sets apart at the edges: 「（根据录音整理）」. */
const bracketed = /^\s*[（(［[【〔].{0,40}[）)］\]】〕]\s*$/u;

/** No tone weighs more. */
export const mostTone = 3;

/** What the tone of a text weighs beside the cues, 0 to 3; `amid`: among an author's lines. */
export function toneWeight(text: string, amid: boolean): number {
  if (text.length > longest) return 0;
  const odds = noticeToneOf(text);
  if (odds < weighing.apart[0] || countHanzi(text, leastHanzi) < leastHanzi || isTitle(text, amid)) return 0;
  const isSet = bracketed.test(text);
  const weight = weighing[amid || isSet ? 'amid' : 'apart'].filter((least) => odds >= least).length;
  return amid && !isSet && weight > 1 && !isLonger(text, shortest) ? 1 : weight;
}

/** The log-odds that a text tells of missing text. */
export const gapToneOf: Tone = toneFrom(gapTone);

/** Log-odds from which a text sounds as if text were missing: whoever speaks, and where it is surely a site. */
const missing = { anybody: 2.6, site: 2 } as const;
/** Log-odds from which that is so. */
const surelySite = 3;
/** Visible characters; an author's own 「（略）」 is shorter. */
const leastMissing = 6;

/** Whether a text sounds like a notice that text is missing. */
export function soundsMissing(text: string): boolean {
  if (text.length > longest || !isLonger(text, leastMissing - 1)) return false;
  const odds = gapToneOf(text);
  return odds >= missing.anybody || (odds >= missing.site && noticeToneOf(text) >= surelySite);
}

/** A tone from its table. Known characters and pairs are added up, and the sum is divided by the root of their count. */
export function toneFrom({ scale, bias, rows }: ToneTable): Tone {
  const known = lazily(() => new Weights(rows));
  return (text, from = 0, to = text.length) => {
    const weights = known();
    const { singles } = weights;
    let sum = 0;
    let count = 0;
    let last: number = toneMarks.start;
    for (let at = from; at < to; at++) {
      const unit = toneUnits[text.charCodeAt(at)] ?? 0;
      if (!isHeard(unit, last)) continue;
      const single = singles[unit] ?? 0;
      const pair = weights.pair(last, unit);
      sum += single + pair;
      if (single !== 0) count++;
      if (pair !== 0) count++;
      last = unit;
    }
    const end = weights.pair(last, toneMarks.end);
    sum += end;
    if (end !== 0) count++;
    return count === 0 ? 0 : (scale * sum) / Math.sqrt(count) + bias;
  };
}

/** What the tone of a text weighs, or that of the one of its sentences that sounds most like a site. */
export const toneIn = rememberedOf((read: Reading): number =>
  Math.max(...partsOf(read).map(({ text }) => toneWeight(text, false))),
);

/** A text and its sentences; one of a single sentence once. */
function partsOf(read: Reading): readonly { readonly text: string }[] {
  return read.sentences.length === 1 ? read.sentences : [read, ...read.sentences];
}

/** Whether a text, a sentence of it or what is set apart in it sounds as if text were missing. */
export const mayTellOfMissing = rememberedOf((read: Reading): boolean =>
  [...partsOf(read), ...asidesIn(read.text, read.traits)].some(({ text }) => soundsMissing(text)),
);
