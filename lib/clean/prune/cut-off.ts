/** Texts that break off without a word about it, and lines that show that one goes on. */
import { pieces } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { lineOdds } from '../../notices/cue-score.ts';
import { breaksOff, leastLine } from '../../text/broken-lines.ts';
import { isLonger, visible } from '../../text/visible.ts';

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
  return length >= shortLine && /[。！？!?；;，,、：:]\s*$/u.test(line) && lineOdds(line) <= authors;
}
