/**
 * A text as the rows for notices read it: folded, with its spaced letters together, and which rows are near it at all.
 *
 * Every text of a page is read by several passes, and by most of them in vain: where no row is near, one look at its
 * characters does for all of them, and nothing is folded.
 */
import { pieces } from './edits.ts';
import { type Needs, needsOf } from './needs.ts';
import { supports } from './notice-kinds.ts';
import { lazily } from './repair/lazily.ts';
import { type NoiseRule, noiseRules } from './rules/noise.ts';
import { noticeWords } from './rules/notice-words.ts';
import { type OmissionCue, omissionCues } from './rules/omission-cues.ts';
import { type OmissionRule, omissions } from './rules/omissions.ts';
import { type VoiceCue, voiceCues } from './rules/voice.ts';
import { sieveOf } from './sieve.ts';
import { looseUnits, type Squeezed, squeeze } from './squeeze.ts';
import { fold, foldedUnits, visibleLength } from './text.ts';
import type { Block } from './types.ts';

/** Where a text stands, as the noise rows name it. */
export type Places = readonly NoiseRule['place'][];

/** A row of one of the tables, with what it needs. */
interface Row {
  readonly noise?: NoiseRule;
  readonly omission?: OmissionRule;
  readonly cue?: VoiceCue;
  readonly missing?: OmissionCue;
  /** The words without which a text holds no notice of the vocabulary; and what may part the letters of a word. */
  readonly sign?: 'notice' | 'loose';
  readonly needs: Needs;
  /** Place in the table of all rows. */
  readonly order: number;
}

const anyOf = (words: readonly string[]): Needs => ({ words: [words], starts: null, longest: Infinity });

/** Small words, what a notice begins with and what it is about tell nothing without an act or a page. */
const tellingWords = noticeWords
  .filter(({ id }) => id !== 'glue' && id !== 'lead' && id !== 'thing')
  .flatMap(({ words }) => words.split(' '))
  .filter((word) => word.length > 1);

const telling: Needs = { words: [tellingWords, supports], starts: null, longest: Infinity };

/** Made when the first text is read: it takes a while to read off the patterns what they need. */
const sieve = lazily(() => {
  const rows: readonly Omit<Row, 'order'>[] = [
    ...noiseRules.map((noise) => ({ noise, needs: needsOf(noise.pattern) })),
    ...omissions.map((omission) => ({ omission, needs: needsOf(omission.pattern) })),
    ...voiceCues.map((cue) => ({ cue, needs: needsOf(cue.pattern) })),
    ...omissionCues.map((missing) => ({ missing, needs: needsOf(missing.pattern) })),
    { sign: 'notice', needs: telling },
    { sign: 'loose', needs: anyOf([...looseUnits]) },
  ];
  const table = rows.map((row, order): Row => ({ ...row, order }));
  const { near, beginning, beginnings } = sieveOf(table);
  return {
    near,
    beginning,
    /** Rows that are near, which are in order, and more. */
    inOrder: (rows: readonly Row[], more: readonly Row[]): readonly Row[] =>
      more.length === 0 ? rows : [...rows, ...more].sort((a, b) => a.order - b.order),
    /** Finds where a sentence begins, but for marks and blanks, as a line may that is told by its beginning. */
    mayBegin: new RegExp(`(?:^|[。！？!?…\\n])[^\\u4e00-\\u9fffA-Za-z0-9。！？!?…\\n]*${beginnings}`),
  };
});

const tellingAlone = lazily(() => sieveOf([{ needs: telling }]));

/** Whether a text holds a word that a notice of the vocabulary cannot do without. */
export function isTelling(text: string): boolean {
  return tellingAlone().near(text).length > 0;
}

/** One text, read once. */
export class Reading {
  readonly text: string;
  /** Whether it holds a word that a notice of the vocabulary cannot do without. */
  readonly isTelling: boolean;
  /** Whether its letters may stand apart: then a part of it may read otherwise when taken for itself. */
  readonly isLoose: boolean;
  readonly #near: readonly Row[];
  #all: readonly Row[] | null = null;
  #folded: string | null = null;
  #squeezed: Squeezed | null = null;

  constructor(text: string) {
    this.text = text;
    const near = sieve().near(text);
    this.isLoose = near.some(({ sign }) => sign === 'loose');
    const apart = this.isLoose && this.squeezed.text !== this.folded;
    this.#near = apart ? sieve().near(text, this.squeezed.text) : near;
    this.isTelling = this.#near.some(({ sign }) => sign === 'notice');
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

  /** The rows for spans, of some places, that may take one of it, in the order of the table. */
  spanRows(places: Places): readonly NoiseRule[] {
    const found: NoiseRule[] = [];
    for (const { noise } of this.#rows())
      if (noise?.scope === 'span' && places.includes(noise.place)) found.push(noise);
    return found;
  }

  /** The first row for lines, of some places, that takes all of it; null where none does. */
  takenBy(places: Places): NoiseRule | null {
    const lines = this.#asRead();
    const begun = lines.flatMap((line) => sieve().beginning(line.charCodeAt(0)));
    for (const { noise, needs } of sieve().inOrder(this.#near, begun)) {
      if (noise?.scope !== 'block' || !places.includes(noise.place)) continue;
      if (lines.some((line) => mayFitAll(needs, line) && noise.pattern.test(line))) return noise;
    }
    return null;
  }

  /** The omission rows that may fit in it, in the order of the table. */
  get omissions(): readonly OmissionRule[] {
    const found: OmissionRule[] = [];
    for (const { omission } of this.#rows()) if (omission !== undefined) found.push(omission);
    return found;
  }

  /** The cues of a site's voice that may fit in it, in the order of the table. */
  get cues(): readonly VoiceCue[] {
    const found: VoiceCue[] = [];
    for (const { cue } of this.#rows()) if (cue !== undefined) found.push(cue);
    return found;
  }

  /** Weights of the cues near it that tell of missing text, together. */
  get missingCues(): number {
    return this.#rows().reduce((sum, { missing }) => sum + (missing?.weight ?? 0), 0);
  }

  /** Whether for certain nothing takes a part of it that is taken for a line: no row of some places, no vocabulary. */
  holdsNoLine(places: Places): boolean {
    if (this.isTelling || this.isLoose) return false;
    if (this.#near.some(({ noise }) => noise?.scope === 'block' && places.includes(noise.place))) return false;
    return !sieve().mayBegin.test(this.text);
  }

  /** Rows near it and rows that it begins like. What is squeezed out never stands first. */
  #rows(): readonly Row[] {
    this.#all ??= sieve().inOrder(this.#near, sieve().beginning(foldedUnits[this.text.charCodeAt(0)] ?? 0));
    return this.#all;
  }

  /** It is read twice: as printed, and with the letters of spaced words together and ornaments off. */
  #asRead(): readonly string[] {
    const { text } = this.squeezed;
    const bare = hasPlainEdges(text) ? text : text.replace(ornaments, '');
    return bare === this.folded || bare === '' ? [this.folded] : [this.folded, bare];
  }
}

/** Whether a line has no ornaments: nearly every one begins and ends so. */
function hasPlainEdges(line: string): boolean {
  return /[\u4e00-\u9fff]/.test(line.charAt(0)) && /[\u4e00-\u9fff)\]】》”"。!?:…]/.test(line.slice(-1));
}

const ornaments = /^[^\p{L}\p{N}([【《“"]+|[^\p{L}\p{N})\]】》”"。!?:…]+$/gu;

/** Whether a pattern that needs so much may fit all of a line by its length. */
function mayFitAll({ longest }: Needs, line: string): boolean {
  return line.length <= longest || visibleLength(line) - (line.match(/[\udc00-\udfff]/g)?.length ?? 0) <= longest;
}

/** Blocks as they were read: the next pass need not read them again. */
const known = new WeakMap<Block, readonly Reading[]>();

/** The pieces of a block, read. */
export function readingsOf(block: Block): readonly Reading[] {
  const read = known.get(block) ?? pieces(block).map((text) => new Reading(text));
  known.set(block, read);
  return read;
}
