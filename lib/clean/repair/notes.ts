/** Where a mirror left its pinyin, as written: the shapes, not yet the judgement. */
import { pinyinLetter } from './readings.ts';

/**
 * A note, wherever it stands: an optional sign that a byte was swallowed (`?`, U+FFFD), an optional opening bracket, the
 * reading, an optional blank, the closing bracket. Sticky: set `lastIndex`.
 */
export const noteShape = () => new RegExp(`([?\\uFFFD]?)([(（]?)([${pinyinLetter}]{1,6})[ \\u00A0]?[)）]`, 'uy');

/** A note after a character: `網(wǎng)`, `絡(luò )`. */
export const noteAfterCharacter = () =>
  new RegExp(`(\\p{Script=Han})[(（]([${pinyinLetter}]{1,6})[ \\u00A0]?[)）]`, 'gu');

/** What may be a note whose opening bracket, and a byte before it, are gone: `?lián)`, `\\uFFFD(lián)`. */
export const shiftedNote = () => new RegExp(`(?:\\?|\\uFFFD[(（]?)([${pinyinLetter}]{1,6})[ \\u00A0]?[)）]`, 'gu');

/** Letters with tones. */
export const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/u;

/** A fast test for a page that may hold any: a toned letter not far before a closing bracket. */
export const anyTonedNote = new RegExp(`${toned.source}[a-zɑɡ]{0,3}[ \\u00A0]?[)）]`, 'u');

/** The same without tones. */
export const anyTonelessNote = /(?<=\p{Script=Han})[(（][a-zü]{1,6}[)）]/u;
