/** Weighs whether a line or a sentence is the site's voice or somebody's who speaks. */

import { speakerCues, type VoiceCue, voiceCues } from '../rules/site-cues.ts';
import { trait } from '../text/character-kinds.ts';
import { numberLevel } from '../text/numbering.ts';
import { type Sentence, sentencesIn } from '../text/sentences.ts';
import { squeeze } from '../text/spaced-letters.ts';
import { formula, takesLeave } from '../text/speaker.ts';
import { fold, foldedPattern, isLonger, isSeen, unitsFoldedTo, visible, visibleLength } from '../text/visible.ts';
import { mostTone, noticeToneOf, toneIn, toneWeight } from './learned.ts';
import { Reading } from './line.ts';

/** `line`: a paragraph of its own. `sentence`: one among others in a paragraph. */
export type Voicing = 'line' | 'sentence';

/** Weight from which it is the site that speaks. */
const enough = 3;
/** Visible characters of what a cue of weight 3 can speak for; a longer text needs more of them. */
export const reach = 60;
/** Visible characters; so short a line has room for no more than one of them. */
const curt = 14;
/** Visible characters; nothing that a site prints between the lines is longer, but for its disclaimers. */
const longest = 200;

/** Visible characters; a closed sentence as long as this may be about files and prices. */
const longSentence = 40;

/** A mark that closes a sentence, at the end of a text. */
const closed = /[。！？!?]\s*$/u;

/** What stands in quotes and titles is spoken of, not said. */
const quoted = /《[^《》]{0,60}》|“[^“”]{0,30}”|"[^"]{0,30}"|「[^「」]{0,30}」|『[^『』]{0,30}』/gu;

/** What is known of the page around a text. */
export interface Company {
  /** The site's own names, folded (see `site-names.ts`). */
  readonly names: readonly string[];
  /** Among an author's lines files and prices may be what a sentence is about. */
  readonly amid: boolean;
}

const alone: Company = { names: [], amid: true };

/** Whether the site speaks. */
export function isSiteVoice(
  text: string,
  as: Voicing,
  { names, amid }: Company = alone,
  read: Reading = new Reading(text),
): boolean {
  if (mostWeight(read, names) < enough - 1 || isLonger(text, longest)) return false;
  const length = visibleLength(text);
  if (length < 2) return false;
  const least = as === 'sentence' || numberLevel(text) !== null ? enough + 1 : isCurt(text) ? enough - 1 : enough;
  const wanted = least + Math.floor(length / reach);
  if (!read.isLoose && !mayHoldName(read, names) && weightOf(read.cues) + toneIn(read) < wanted) return false;
  const { weight, sure } = hear(text, as, names, read, amid || closed.test(text));
  if (weight < wanted || holdsOwn(text, names)) return false;
  return sure || !amid || length < longSentence || !closed.test(text);
}

const weightOf = (cues: readonly VoiceCue[]) => cues.reduce((sum, { weight }) => sum + weight, 0);

/** Tells of a text, or of a sentence of it, whether not for certain the site does not speak in it: cues and a tone that are enough, or its name. */
export function maySpeakIn(read: Reading, names: readonly string[]): (one: Sentence) => boolean {
  if (read.isLoose || mayHoldName(read, names)) return () => true;
  return (one) => {
    const isWhole = one.text.length === read.text.length;
    const wanted = leastWanted(one.text, isWhole);
    // The tone is asked for last: it takes longest
    if (read.voice + mostTone < wanted) return false;
    const voice = isWhole ? read.voice : read.voiceIn(one);
    return voice + mostTone >= wanted && voice + (isWhole ? toneIn(read) : toneWeight(one.text, false)) >= wanted;
  };
}

/** The least weight that may be enough for a text, or for a sentence of one. */
function leastWanted(text: string, isWhole: boolean): number {
  const isClosed = closed.test(text.slice(-4));
  return (isClosed ? enough + (isWhole ? 0 : 1) : enough - 1) + Math.floor(visibleLength(text) / reach);
}

/** No part of a text weighs more. */
function mostWeight(read: Reading, names: readonly string[]): number {
  return read.isLoose || mayHoldName(read, names) ? Infinity : read.voice + toneIn(read);
}

/** Whether not for certain a text holds none of the site's names. */
export function mayHoldName(read: Reading, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  if (read.isLoose) return true;
  const { any, pattern } = finders.get(names) ?? finderOf(names);
  // One character is found much faster than a pattern
  return any.some((character) => read.text.includes(character)) && pattern.test(read.text);
}

interface NameFinder {
  /** Of these characters a text holds one, where it holds a name. */
  readonly any: readonly string[];
  readonly pattern: RegExp;
}

function finderOf(names: readonly string[]): NameFinder {
  const any = new Set(
    names.flatMap((name) => unitsFoldedTo(name.charCodeAt(0)).map((unit) => String.fromCharCode(unit))),
  );
  const finder = { any: [...any], pattern: foldedPattern(names) };
  finders.set(names, finder);
  return finder;
}

/** One a page. */
const finders = new WeakMap<readonly string[], NameFinder>();

/** Whether a line is short, and no mark parts or closes it: 「照片可以拍，但是」 is the beginning of a sentence. */
function isCurt(text: string): boolean {
  return !isLonger(text, curt) && !/[。！？!?：:；;，,]\s*$|[\u4e00-\u9fff]{2}[，,][\u4e00-\u9fff]{2}/u.test(text);
}

/** Visible characters; a closed sentence as long as this, without a cue and no site's by its tone, is somebody's. */
const ownSentence = 8;

/** Whether a line holds a sentence of an author's beside what a site says. */
export function holdsOwn(text: string, names: readonly string[]): boolean {
  const all = sentencesIn(text).filter((one) => isSeen(one.text));
  return (
    all.length > 1 &&
    all.some(
      ({ text: one }) =>
        /[。！!]/u.test(one) &&
        (formula.test(fold(one)) || (visible(one).length >= ownSentence && noticeToneOf(one) < 0)) &&
        weigh(one, names) <= 0,
    )
  );
}

/** The weight of a line: of the cues and the tone that speak for the site, less two for each cue of a speaker; `amid` an author's lines or not. */
export function weigh(text: string, names: readonly string[] = [], amid = false): number {
  return hear(text, 'line', names, new Reading(text), amid).weight;
}

/** The weight of what speaks for the site alone, whoever else speaks: for places where nobody else is expected to. */
export function siteWeight(text: string, names: readonly string[] = []): number {
  const { weight, ofSite } = hear(text, 'line', names);
  return ofSite < enough ? ofSite : weight;
}

/** `sure`: one of the cues is given by nobody but a site. `ofSite`: their weight, whoever else speaks. */
function hear(
  text: string,
  as: Voicing,
  names: readonly string[],
  reading: Reading = new Reading(text),
  amid = false,
): { readonly weight: number; readonly ofSite: number; readonly sure: boolean } {
  const folded =
    (reading.traits & trait.quotes) === 0
      ? reading.folded
      : reading.folded.replace(quoted, (name) => `${name[0]}…${name.at(-1)}`);
  const read = reading.isLoose ? squeeze(folded).text : folded;
  // Without what is quoted the letters of a text may stand apart otherwise
  const near = reading.isLoose ? voiceCues : reading.cues;
  const cues = near.filter(
    (cue) => (as === 'line' || !cue.alone) && (cue.pattern.test(read) || (read !== folded && cue.pattern.test(folded))),
  );
  const named = namedIn(read, names);
  const ofSite = cues.reduce((sum, { weight }) => sum + weight, named) + toneWeight(read, amid);
  const sure = named > 0 || cues.some(({ weight }) => weight >= enough);
  if (ofSite === 0 || cues.some(({ labels }) => labels)) return { weight: ofSite, ofSite, sure };
  const spoken = speakerCues.filter(({ pattern }) => pattern.test(read)).length;
  return { weight: ofSite - 2 * spoken, ofSite, sure };
}

/** Whether a line speaks to an audience, and not for the site. */
export function isSpoken(text: string): boolean {
  const folded = fold(text).trim();
  const speaks = speakerCues.some(({ pattern }) => pattern.test(folded));
  return (
    ((formula.test(folded) || speaks) && siteWeight(text) <= 0) ||
    (speaks && takesLeave.test(folded) && weigh(text) <= 0)
  );
}

function namedIn(read: string, names: readonly string[]): number {
  const name = names.find((one) => read.includes(one));
  if (name === undefined) return 0;
  // A line that is hardly more than the name is the site's sign
  return visible(read).length <= name.length + 4 ? 3 : 2;
}
