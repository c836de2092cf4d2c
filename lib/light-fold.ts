/**
 * The fold of the detector, for matching only: Simplified and small letters by the few characters that cues are written
 * with, where the stages behind it have the whole dictionary.
 */
import { cueCharacters } from './rules/cue-characters.ts';

/** Folded lines, joined by line feeds. */
export interface Lines {
  readonly text: string;
  /** Of each line, in UTF-16 units. */
  readonly lengths: readonly number[];
}

/** What a light fold makes of a unit; 0 where it stays. */
const folds = new Uint16Array(0x10000);
for (const [, from = '', to = ''] of cueCharacters.matchAll(/(.)(.)/gu)) folds[from.charCodeAt(0)] = to.charCodeAt(0);
for (let code = 0xff01; code <= 0xff5e; code++) folds[code] = code - 0xfee0;
for (let code = 0x41; code <= 0x5a; code++) folds[code] = folds[code + 0xfee0] = code + 0x20;
folds[0x3000] = 0x20;
// These stand in every line, and a plain text need not be written anew: cues and numbers of parts know both widths of them
for (const mark of '，：；！？（）') folds[mark.charCodeAt(0)] = 0;

/** A mirror's: 網(wǎng). From à to ǜ stand all letters with tones. */
const note = /\([a-zà-ǜ]{1,6}\s?\)/g;

/** Folds lightly, all lines at once: strings that a page gives are slow to read. Leaves out a mirror's notes. */
export function foldLines(lines: readonly string[]): Lines {
  const plain = lines.map((line) => (line.includes('(') ? line.replace(note, '') : line));
  const text = plain.join('\n');
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const to = folds[text.charCodeAt(at)] ?? 0;
    if (to === 0) continue;
    folded += text.slice(from, at) + String.fromCharCode(to);
    from = at + 1;
  }
  return { text: folded + text.slice(from), lengths: plain.map(({ length }) => length) };
}
