/** A speech as plain text: a line for each paragraph, heading, item and row. */

import { byLine } from '../model/speech.ts';
import type { Block, Speech } from '../model/types.ts';
import { wellFormed } from './escapes.ts';
import { indented, type PrintOptions } from './markdown.ts';
import { chineseWords, gapLine } from './words.ts';

/** Title, line below it, an empty line, and the text, with tabs between cells. Ends with one line end. */
export function toPlainText(speech: Speech, options: PrintOptions = {}): string {
  const head = [speech.title, options.byLine === true ? byLine(speech) : ''].filter((line) => line.trim() !== '');
  return wellFormed(
    [...head, ...(head.length > 0 ? [''] : []), ...speech.blocks.flatMap((block) => lines(block, options)), ''].join(
      '\n',
    ),
  );
}

type Lines = { [K in Block['type']]: (block: Extract<Block, { type: K }>, options: PrintOptions) => readonly string[] };

const linesOf: Lines = {
  heading: ({ text }) => [text],
  paragraph: ({ text }, { indent }) => [indent === true ? indented(text) : text],
  list: ({ ordered, items }) => items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`),
  table: ({ rows }) => rows.map((row) => row.join('\t')),
  gap: (gap, { words }) => [gapLine(gap, words ?? chineseWords)],
};

function lines(block: Block, options: PrintOptions): readonly string[] {
  return linesOf[block.type](block as never, options);
}
