/**
 * The fold of the detector, for matching only: Simplified by the few characters that cues are written with, and digits of half
 * width, where the stages behind it fold all there is. No cue holds a letter.
 */
import { cueCharacters } from '../../rules/cue-characters.ts';

/** What a light fold makes of a unit; 0 where it stays. */
const folds = new Uint16Array(0x10000);
for (const [, from = '', to = ''] of cueCharacters.matchAll(/(.)(.)/gu)) folds[from.charCodeAt(0)] = to.charCodeAt(0);
// Cues and numbers of parts know both widths of marks: those stand in every line, and a plain text need not be written anew
for (let code = 0xff10; code <= 0xff19; code++) folds[code] = code - 0xfee0;

/** A mirror's: 網(wǎng). From à to ǜ stand all letters with tones. */
const note = /\([a-zà-ǜ]{1,6}\s?\)/g;

/** UTF-16 units; what a line has to fold shows in its first ones, or in those of the lines around it. */
const head = 40;

/** Folds the lines of a text. Leaves out a mirror's notes. */
export function foldLines(lines: readonly string[]): readonly string[] {
  const plain = lines.map((line) => (line.includes('(') ? line.replace(note, '') : line));
  return plain.some(isToFold) ? plain.map((line) => line.replace(/./g, fold)) : plain;
}

function fold(unit: string): string {
  const code = unit.charCodeAt(0);
  return String.fromCharCode(folds[code] || code);
}

function isToFold(line: string): boolean {
  for (let at = Math.min(head, line.length) - 1; at >= 0; at--) if (folds[line.charCodeAt(at)]) return true;
  return false;
}
