/**
 * A text as the rows for notices read it: folded, with its spaced letters together, and which rows are near it at all.
 *
 * Every text of a page is read by several passes, and by most of them in vain: where no row is near, one look at its
 * characters does for all of them, and nothing is folded.
 */

import type { OmissionRule } from '../rules/omissions.ts';
import type { VoiceCue } from '../rules/site-cues.ts';
import type { SpanRule } from '../rules/site-spans.ts';
import { trait, traitsOf } from '../text/character-kinds.ts';
import { isWithin } from '../text/hanzi.ts';
import { type Sentence, sentencesIn } from '../text/sentences.ts';
import { type Squeezed, squeeze } from '../text/spaced-letters.ts';
import { fold, foldedUnits } from '../text/visible.ts';
import { gapScore, noticeScore, type Scored } from './learned.ts';
import { type Row, rowSieve, type SortedRows, sortRows } from './prefilter.ts';
import type { Hit } from './sieve.ts';

/** UTF-16 units; no line of the vocabulary of notices is longer. */
export const longestNotice = 160;

/** A text that was looked at, and where in it another begins. */
interface Source {
  /** Words of the tables in it, in its order. */
  readonly hits: readonly Hit[];
  readonly traits: number;
  /** UTF-16 units. */
  readonly at: number;
  /** The text that the hits are in, with its characters scored once that is asked for. */
  readonly scores: Scores;
}

/** The characters of a text, scored when first asked. */
class Scores {
  readonly #text: string;
  #notice: Scored | null = null;
  #gap: Scored | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  get notice(): Scored {
    this.#notice ??= noticeScore(this.#text);
    return this.#notice;
  }

  get gap(): Scored {
    this.#gap ??= gapScore(this.#text);
    return this.#gap;
  }
}

/** One text, read once. */
export class Reading {
  readonly text: string;
  /** The kinds of characters in it (see `character-kinds.ts`). */
  readonly traits: number;
  /** Whether it holds a word that a notice of the vocabulary cannot do without. */
  readonly isTelling: boolean;
  /** Whether its letters may stand apart: then a part of it may read otherwise when taken for itself. */
  readonly isLoose: boolean;
  readonly #source: Source;
  readonly #near: readonly Row[];
  #sorted: SortedRows | null = null;
  #folded: string | null = null;
  #squeezed: Squeezed | null = null;
  #sentences: readonly Sentence[] | null = null;

  /** `source`: what is known of the text that it is part of, where that has been read. */
  constructor(
    text: string,
    source: Source = { hits: rowSieve().hitsIn(text), traits: traitsOf(text), at: 0, scores: new Scores(text) },
  ) {
    const { hits, at, traits } = source;
    this.text = text;
    this.traits = traits;
    this.isLoose = (traits & trait.parts) !== 0;
    this.#source = source;
    this.#near = this.isLoose ? this.#nearLoosely() : rowSieve().near(hits, at, at + text.length);
    this.isTelling = this.#near.at(-1)?.telling === true; // The last row of all
  }

  /** A part of it, taken for a text of its own; offsets in UTF-16 units. */
  part(from: number, to: number): Reading {
    const text = this.text.slice(from, to);
    // What is squeezed out of a part is told by the part alone
    if (this.isLoose) return new Reading(text);
    return new Reading(text, { ...this.#source, at: this.#source.at + from });
  }

  /** It may hold words as it stands, and others with its letters together. */
  #nearLoosely(): readonly Row[] {
    const { text } = this.squeezed;
    const hits = text === this.folded ? [] : rowSieve().hitsIn(text);
    return rowSieve().near(
      [...this.#source.hits, ...hits].sort((a, b) => a.at - b.at),
      0,
      this.text.length,
    );
  }

  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  /** The folded text with the letters of spaced words together. */
  get squeezed(): Squeezed {
    this.#squeezed ??= this.isLoose ? squeeze(this.folded) : { text: this.folded, from: (at) => at };
    return this.#squeezed;
  }

  /** The rows for spans that may take one of it, in the order of the table. */
  get spanRows(): readonly SpanRule[] {
    return this.#rows().spans;
  }

  /** The omission rows that may fit in it, in the order of the table. */
  get omissions(): readonly OmissionRule[] {
    return this.#rows().omissions;
  }

  /** The cues of a site's voice that may fit in it, in the order of the table. */
  get cues(): readonly VoiceCue[] {
    return this.#rows().cues;
  }

  /** A cue of a site's voice is near it or a part of it. */
  get mayHoldCue(): boolean {
    return this.#rows().isCued;
  }

  /** Weights of the cues near it that tell of missing text, together. */
  get missingCues(): number {
    return this.#rows().missing;
  }

  /** The log-odds by its characters that it is a site's. */
  get learned(): number {
    const { at, scores } = this.#source;
    return scores.notice.of(at, at + this.text.length);
  }

  /** The same of a sentence of it. */
  learnedOf({ text, at: from }: Sentence): number {
    const { at, scores } = this.#source;
    return scores.notice.of(at + from, at + from + text.length);
  }

  /** The log-odds by its characters that it tells of missing text. */
  get learnedGap(): number {
    const { at, scores } = this.#source;
    return scores.gap.of(at, at + this.text.length);
  }

  /** The same of a sentence of it. */
  learnedGapOf({ text, at: from }: Sentence): number {
    const { at, scores } = this.#source;
    return scores.gap.of(at + from, at + from + text.length);
  }

  /** Its sentences, as they stand. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesIn(this.text);
    return this.#sentences;
  }

  /** A cue of a site's voice is near a sentence of it. */
  mayHoldCueIn(sentence: Sentence): boolean {
    return this.#nearSentence(sentence).some(({ cue }) => cue !== undefined);
  }

  #nearSentence({ text, at }: Sentence): readonly Row[] {
    if (this.#near.length === 0 || text.length === this.text.length) return this.#near;
    const { hits, at: start } = this.#source;
    return rowSieve().near(hits, start + at, start + at + text.length);
  }

  /** Rows near it and rows that it begins like. What is squeezed out never stands first. */
  #rows(): SortedRows {
    this.#sorted ??= this.#sort(rowSieve().beginning(foldedUnits[this.text.charCodeAt(0)] ?? 0));
    return this.#sorted;
  }

  #sort(begun: readonly Row[]): SortedRows {
    const isQuoting = (this.traits & trait.quotes) !== 0;
    return sortRows(rowSieve().inOrder(this.#near, begun), isQuoting, (row) => isWithin(this.text, row.needs.longest));
  }
}
