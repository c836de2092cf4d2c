/** Tells whether it is the site that speaks in a line, a sentence or a bracket, from the odds of `whose.ts`. */

import { speakerCues } from '../rules/site-cues.ts';
import { countHanzi } from '../text/hanzi.ts';
import { ordinalsOf } from '../text/numbering.ts';
import { sentencesIn } from '../text/sentences.ts';
import { formula } from '../text/speaker.ts';
import { looksLikeTitle } from '../text/titles.ts';
import { fold, foldedPattern, isLonger, isSeen, unitsFoldedTo, visible } from '../text/visible.ts';
import { Reading } from './line.ts';
import { isCued, siteOdds, type Unit } from './whose.ts';

/** Visible characters; a subhead may be worded like anything. */
const short = 14;
/** Visible characters; nothing that a site prints between the lines is longer, but for its disclaimers. */
const longest = 240;

/**
 * Log-odds from which it is the site that speaks. Among an author's lines nobody but a site must have been able to say it; of
 * real texts, of which nothing was learned, some ten characters in a million sound so.
 */
const least = {
  amid: { line: 1.2, sentence: 2.7, bracket: 2 },
  short: { line: 2.5, sentence: 3.5, bracket: 2 },
  cuedSentence: { line: 1.5, sentence: 3.1, bracket: 1.2 },
  cued: { line: 0.5, sentence: 2.2, bracket: 1.2 },
  apart: { line: -0.3, sentence: 1.5, bracket: 0.7 },
  apartClosed: { line: 0.2, sentence: 1.5, bracket: 0.7 },
  apartCued: { line: -1, sentence: 1.5, bracket: 0.7 },
} as const satisfies Record<string, Readonly<Record<Unit, number>>>;

/** What is known of the page around a text. */
export interface Company {
  /** The site's own names, folded (see `site-names.ts`). */
  readonly names: readonly string[];
  /** Among an author's lines files and prices may be what a sentence is about. */
  readonly amid: boolean;
}

const alone: Company = { names: [], amid: true };

/** What is called by a shorter name from here on. */
const definition = /^\s*[（(【[〔]\s*(?:以下|下同|后|後)?(?:简|簡|统|統|合|併|并|總|总)?[称稱]/u;
/** Mark-up that a page prints as text. */
const markup = /^\s*<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>(?:.*<\/[a-z][a-z0-9]*>)?\s*$/iu;

/** Lines that nobody but a page prints: its number, its end, a label of its adverts, the size of its type. */
const pagesOwn: readonly string[] = ['page-mark', 'end-mark', 'advert-label', 'type-size'];

function isPagesOwn(read: Reading): boolean {
  return read.cues.some(({ id, pattern }) => pagesOwn.includes(id) && pattern.test(read.folded));
}

/** Whether a line is a word of one or two characters: they prove little. */
export function isFew(text: string): boolean {
  return /^\s*[\u4e00-\u9fff]{1,2}\s*$/u.test(text);
}

/** What kind of proof a text calls for, by where it stands and what speaks for the site. */
function proofOf(read: Reading, as: Unit, amid: boolean): keyof typeof least {
  const isSentence = /[。！？!?]\s*$/u.test(read.text);
  if (!isCued(read, as) && isFew(read.text)) return 'short';
  if (!amid && isSentence) return 'apartClosed';
  if (!amid) return isCued(read, as) ? 'apartCued' : 'apart';
  // Without words nothing is read but marks, which anybody may draw
  if (countHanzi(read.text, 2) < 2) return 'short';
  if (!isCued(read, as)) return isLonger(read.text, short) ? 'amid' : 'short';
  return isSentence ? 'cuedSentence' : 'cued';
}

/** Whether the site speaks. */
export function isSiteVoice(
  text: string,
  as: Unit,
  { names, amid }: Company = alone,
  read: Reading = new Reading(text),
): boolean {
  if (isLonger(text, longest) || visible(text).length < 2 || definition.test(text)) return false;
  if (as === 'line' && (markup.test(text) || isPagesOwn(read))) return true;
  // The title of a text, or its number in a collection, is worded as sites word their own
  if (as === 'line' && (ordinalsOf(fold(text)).length > 0 || (!isCued(read, as) && looksLikeTitle(text)))) return false;
  return siteOdds(read, as, names) >= least[proofOf(read, as, amid)][as] && !holdsOwn(text, names);
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

/** Visible characters; a closed sentence as long as this, and no site's by the odds, is somebody's. */
const ownSentence = 8;
/** Log-odds below which a sentence is an author's. */
const authors = -3;

/** Whether a line holds a sentence of an author's beside what a site says. */
export function holdsOwn(text: string, names: readonly string[]): boolean {
  const all = sentencesIn(text).filter((one) => isSeen(one.text));
  return (
    all.length > 1 &&
    all.some(({ text: one }) => {
      if (!/[。！!]/u.test(one)) return false;
      const isFormula = formula.test(fold(one));
      if (!isFormula && visible(one).length < ownSentence) return false;
      return siteOdds(new Reading(one), 'sentence', names) < (isFormula ? 0 : authors);
    })
  );
}

/** The log-odds that a line of its own is the site's. */
export function lineOdds(text: string, names: readonly string[] = []): number {
  return siteOdds(new Reading(text), 'line', names);
}

/** Whether a line speaks to an audience, and not for the site. */
export function isSpoken(text: string): boolean {
  const folded = fold(text).trim();
  const speaks = speakerCues.some(({ pattern }) => pattern.test(folded));
  return (formula.test(folded) || speaks) && lineOdds(text) < 0;
}
