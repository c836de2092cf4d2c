/** Lines that break off in the middle of a sentence. */
import { sentenceOpeners } from '../rules/speaker-words.ts';
import { numberLevel } from './numbering.ts';
import { anyOf } from './patterns.ts';
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

/** True if a line of some length closes no sentence, or leaves a bracket open at its end. */
export function breaksOff(line: string): boolean {
  if (!isLonger(line, leastLine - 1)) return false;
  const text = fold(line).trim();
  return !closing.test(text.slice(-1)) || opensAtEnd(text);
}

function opensAtEnd(text: string): boolean {
  const tail = text.slice(-60);
  return pairs.some(([open, close]) => {
    const at = tail.lastIndexOf(open);
    return at >= 0 && tail.indexOf(close, at) < 0 && text.split(open).length - text.split(close).length === 1;
  });
}

/** Visible characters; a shorter line may be a verse, a heading or a signature. */
export const longLine = 40;

export const closes = (text: string) => /[。！？!?；;：:…”"’』」）)】\]》.—]/u.test(text.slice(-1));

const opener = new RegExp(`^${anyOf(sentenceOpeners)}`, 'u');

/** True if a line breaks off and `next` goes on with its sentence. */
export function isBrokenBefore(text: string, next: string): boolean {
  // No sentence begins with such a mark
  if (/^[，。、；：！？,;）)”’》]/u.test(next) && /[\u4e00-\u9fff\d%]$/u.test(text)) return true;
  if (closes(text) || !isLonger(text, longLine - 1) || numberLevel(next) !== null || greets(next)) return false;
  if (!/[\u4e00-\u9fff，,、]$/u.test(text) || !/^[\u4e00-\u9fff“‘《\d]/u.test(next)) return false;
  // After a comma the sentence always goes on
  return /[，,、]$/u.test(text) || (!opener.test(next) && /[。！？!?；;，,、：:]/u.test(next));
}
