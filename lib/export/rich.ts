/** A speech as HTML for the clipboard, so that headings, lists and tables survive in a word processor. */

import type { Block, Speech } from '../model/types.ts';
import { element, escaped } from './escapes.ts';
import { chineseWords, type ExportWords, gapLine } from './words.ts';

/** DOMPurify comes in as an argument, since Node has no DOM for one. */
export interface Purifier {
  sanitize(html: string, options: PurifierOptions): string;
}

export interface PurifierOptions {
  ALLOWED_TAGS: string[];
  ALLOWED_ATTR: string[];
  ALLOW_DATA_ATTR: boolean;
  ALLOW_ARIA_ATTR: boolean;
}

/** Without attributes. */
export const richTags: readonly string[] = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'tbody',
  'tr',
  'td',
];

/** Writes a speech as HTML and has it purified, though all its text is escaped already. */
export function toHtml(speech: Speech, purifier: Purifier, words: ExportWords = chineseWords): string {
  const title = speech.title.trim() === '' ? '' : element('h1', escaped(speech.title));
  const html = title + speech.blocks.map((block) => write(block, words)).join('');
  return purifier.sanitize(html, {
    ALLOWED_TAGS: [...richTags],
    ALLOWED_ATTR: [],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
}

type Writers = { [K in Block['type']]: (block: Extract<Block, { type: K }>, words: ExportWords) => string };

const writers: Writers = {
  heading: ({ level, text }) => element(`h${level}`, escaped(text)),
  paragraph: ({ text }) => element('p', escaped(text)),
  list: ({ ordered, items }) =>
    element(ordered ? 'ol' : 'ul', items.map((item) => element('li', escaped(item))).join('')),
  table: ({ rows }) =>
    element(
      'table',
      element(
        'tbody',
        rows.map((row) => element('tr', row.map((cell) => element('td', escaped(cell))).join(''))).join(''),
      ),
    ),
  gap: (gap, words) => element('p', escaped(gapLine(gap, words))),
};

function write(block: Block, words: ExportWords): string {
  return writers[block.type](block as never, words);
}
