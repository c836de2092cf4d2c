/** Texts that break off without a word about it, and lines that show that one goes on. */
import { pieces } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { noticeToneOf } from '../../notices/learned.ts';
import { fold, isLonger, visible } from '../../text/visible.ts';

/** Visible characters; a shorter last line is a signature, a date, a verse or a cry. */
const leastLine = 30;

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

/**
 * Whether a text was probably cut: its last line breaks off, though its other long lines close.
 *
 * An author who leaves marks out does so throughout: then a missing mark says nothing.
 */
export function isCutOff(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph' || !breaksOff(last.text)) return false;
  const long = blocks
    .slice(0, -1)
    .flatMap((block) => (block.type === 'paragraph' ? pieces(block) : []))
    .filter((text) => isLonger(text, leastLine - 1));
  return long.filter((text) => !breaksOff(text)).length >= long.length * 0.75;
}

/** The last sentence opens a bracket or a quotation that stays open. */
function opensAtEnd(text: string): boolean {
  const tail = text.slice(-60);
  return pairs.some(([open, close]) => {
    const at = tail.lastIndexOf(open);
    return at >= 0 && tail.indexOf(close, at) < 0 && text.split(open).length - text.split(close).length === 1;
  });
}

/** Visible characters; a line as long as this that closes shows that the text goes on. */
const sentence = 20;
const closedSentence = /[。！？!?；;]/u;
/** Visible characters; a shorter line is a label. */
const shortLine = 6;
/** Log-odds of the tone below which nobody but an author speaks so. */
const authors = -2;

/** Whether a line shows that the text goes on: a sentence, or a shorter line that sounds like an author's. */
export function goesOn(line: string): boolean {
  const length = visible(line).length;
  if (length >= sentence) return closedSentence.test(line);
  return length >= shortLine && /[。！？!?；;，,、：:]\s*$/u.test(line) && noticeToneOf(line) <= authors;
}
