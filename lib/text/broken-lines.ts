/** Lines that break off: at the end of a text, and before a line that goes on with them. */
import { sentenceOpeners } from '../rules/speaker-words.ts';
import { anyOf } from './any-of.ts';
import { numberLevel } from './numbering.ts';
import { greets } from './speaker.ts';
import { fold, isLonger } from './visible.ts';

/** Visible characters; a shorter last line is a signature, a date, a verse or a cry. */
export const leastLine = 30;

const closing = /[。.!?;:…"'”’』」)】\]》>—~]/u;

const pairs = [
  ['(', ')'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['【', '】'],
] as const;

/** Whether a line of some length closes no sentence, or opens at its very end what it does not close. */
export function breaksOff(line: string): boolean {
  if (!isLonger(line, leastLine - 1)) return false;
  const text = fold(line).trim();
  return !closing.test(text.slice(-1)) || opensAtEnd(text);
}

/** The last sentence opens a bracket or a quotation that stays open. */
function opensAtEnd(text: string): boolean {
  const tail = text.slice(-60);
  return pairs.some(([open, close]) => {
    const at = tail.lastIndexOf(open);
    return at >= 0 && tail.indexOf(close, at) < 0 && text.split(open).length - text.split(close).length === 1;
  });
}

/** Visible characters; a shorter line may end without a mark for reasons of its own (verse, headings, signatures). */
export const longLine = 40;

/** By its last character alone: a pattern for it would try every mark of the text. */
export const closes = (text: string) => /[。！？!?；;：:…”"’』」）)】\]》.—]/u.test(text.slice(-1));

const opener = new RegExp(`^${anyOf(sentenceOpeners)}`, 'u');

/** Whether a line breaks off in the middle of a sentence with which the next goes on. */
export function isBrokenBefore(text: string, next: string): boolean {
  // No sentence begins with such a mark: the line before broke off, however long it is
  if (/^[，。、；：！？,;）)”’》]/u.test(next) && /[\u4e00-\u9fff\d%]$/u.test(text)) return true;
  if (closes(text) || !isLonger(text, longLine - 1) || numberLevel(next) !== null || greets(next)) return false;
  if (!/[\u4e00-\u9fff，,、]$/u.test(text) || !/^[\u4e00-\u9fff“‘《\d]/u.test(next)) return false;
  // After a comma the sentence goes on for certain; after a character only where the next line does not begin one
  return /[，,、]$/u.test(text) || (!opener.test(next) && /[。！？!?；;，,、：:]/u.test(next));
}
