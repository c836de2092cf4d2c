/**
 * Tells of a line, without cutting it into words, that most of it is no notice: the vocabulary of notices is written with
 * some hundred characters, and no sentence keeps to them.
 */
import { noticeWords } from '../rules/notice-words.ts';

/** Hanzi of no word of the vocabulary: each is a word of the author's. */
const isStrange = new Uint8Array(0x10000).fill(1, 0x4e00, 0xa000);
for (const { words } of noticeWords) for (let at = 0; at < words.length; at++) isStrange[words.charCodeAt(at)] = 0;

/** Names, contacts, addresses and sites may hold any character, and count for nothing: with one in it a line must be cut. */
const naming = /[《“"「『‘'a-z0-9]|网|文库|文秘|公文|之家|智库/;

/** Whether a folded line has for certain more than so many hanzi, or more than such a share of its letters, outside of the vocabulary's words. */
export function isOwnWords(line: string, mostLetters: number, strangeShare: number): boolean {
  let letters = 0;
  let strange = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit >= 0x4e00 && unit < 0xa000) letters++;
    strange += isStrange[unit] ?? 0;
  }
  return (letters > mostLetters || strange > strangeShare * line.length) && !naming.test(line);
}
