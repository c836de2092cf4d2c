/** A speech as plain text: a line for each paragraph, heading, item and row. */
import type { Block, Speech } from '../types.ts';
import { wellFormed } from './well-formed.ts';
import { chineseWords, type ExportWords, gapLine } from './words.ts';

export interface PlainOptions {
  /** Two U+3000 before each paragraph. */
  readonly indent?: boolean;
  readonly words?: ExportWords;
}

/** The title, an empty line, and the text; cells of a table are parted by tabs. Ends with one line end. */
export function toPlainText(speech: Speech, options: PlainOptions = {}): string {
  const title = speech.title.trim() === '' ? [] : [speech.title, ''];
  return wellFormed([...title, ...speech.blocks.flatMap((block) => lines(block, options)), ''].join('\n'));
}

type Lines = { [K in Block['type']]: (block: Extract<Block, { type: K }>, options: PlainOptions) => readonly string[] };

const linesOf: Lines = {
  heading: ({ text }) => [text],
  paragraph: ({ text }, { indent }) => [indent === true && !text.startsWith('\u3000') ? `\u3000\u3000${text}` : text],
  list: ({ ordered, items }) => items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`),
  table: ({ rows }) => rows.map((row) => row.join('\t')),
  gap: (gap, { words }) => [gapLine(gap, words ?? chineseWords)],
};

function lines(block: Block, options: PlainOptions): readonly string[] {
  return linesOf[block.type](block as never, options);
}
