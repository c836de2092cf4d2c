/** A speech as Markdown: a syntax tree, written by mdast-util-to-markdown so that a CommonMark reader gives the same text back. */
import type { BlockContent, Heading, Root, Table } from 'mdast';
import type { Block, Speech } from '../types.ts';
import { frontMatterOf, toFrontMatter } from './front-matter.ts';
import { writeMarkdown } from './markdown-writer.ts';
import type { ExportMeta } from './summary.ts';
import { wellFormed } from './well-formed.ts';
import { chineseWords, type ExportWords, gapLine } from './words.ts';

export interface MarkdownOptions {
  /** Two U+3000 before each paragraph, as Chinese print has it. */
  readonly indent?: boolean;
  readonly words?: ExportWords;
}

/** Two blanks of full width. */
const firstLineIndent = '\u3000\u3000';

/** One file: front matter, the title as `#`, headings from `##`, gaps as a quotation in black brackets. Never throws. */
export function toMarkdown(speech: Speech, meta: ExportMeta, options: MarkdownOptions = {}): string {
  return `${toFrontMatter(frontMatterOf(speech, meta))}\n${toMarkdownBody(speech, options)}`;
}

/** The same without front matter, as for the clipboard. */
export function toMarkdownBody(speech: Speech, options: MarkdownOptions = {}): string {
  return writeMarkdown({ type: 'root', children: speechNodes(speech, options) });
}

/** A speech as the nodes of a document. Empty paragraphs are left out: Markdown has none. `deeper` moves all headings down. */
export function speechNodes(speech: Speech, options: MarkdownOptions = {}, deeper: 0 | 1 = 0): Root['children'] {
  const title = speech.title.trim() === '' ? [] : [heading(1 + deeper, speech.title)];
  return [...title, ...speech.blocks.flatMap((block) => nodes(block, options, deeper))];
}

type Nodes = {
  [K in Block['type']]: (block: Extract<Block, { type: K }>, options: MarkdownOptions, deeper: 0 | 1) => BlockContent[];
};

const nodesOf: Nodes = {
  heading: ({ level, text }, _, deeper) => (text === '' ? [] : [heading(level + deeper, text)]),
  paragraph: ({ text }, { indent }) =>
    text === '' ? [] : [paragraph(indent && !text.startsWith('\u3000') ? firstLineIndent + text : text)],
  list: ({ ordered, items }) =>
    items.length === 0
      ? []
      : [
          {
            type: 'list',
            ordered,
            spread: false,
            children: items.map((text) => ({
              type: 'listItem',
              spread: false,
              children: text === '' ? [] : [paragraph(text)],
            })),
          },
        ],
  table: ({ rows }) => (rows.length === 0 ? [] : [table(rows)]),
  gap: (gap, { words }) => [{ type: 'blockquote', children: [paragraph(gapLine(gap, words ?? chineseWords))] }],
};

function nodes(block: Block, options: MarkdownOptions, deeper: 0 | 1): BlockContent[] {
  return nodesOf[block.type](block as never, options, deeper);
}

function heading(depth: number, text: string): Heading {
  return {
    type: 'heading',
    depth: Math.min(depth, 6) as Heading['depth'],
    children: [{ type: 'text', value: wellFormed(text) }],
  };
}

function paragraph(text: string): BlockContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [{ type: 'text', value: wellFormed(text) }] };
}

/** GFM tables have a head: the first row is it. Rows shorter than the longest are filled. */
function table(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, column) => ({
        type: 'tableCell',
        children: [{ type: 'text', value: wellFormed(row[column] ?? '') }],
      })),
    })),
  };
}
