/** A speech as Markdown that a CommonMark reader reads back as the same text. */

import type { BlockContent, Heading, Root, Table } from 'mdast';
import { byLine } from '../model/speech.ts';
import type { Block, Speech } from '../model/types.ts';
import { standsFlush } from '../text/speaker.ts';
import { wellFormed } from './escapes.ts';
import { frontMatterOf, toFrontMatter } from './front-matter.ts';
import { writeMarkdown } from './markdown-writer.ts';
import type { ExportMeta } from './summary.ts';
import { chineseWords, type ExportWords, gapLine } from './words.ts';

/** How a text is printed in any format. */
export interface PrintOptions {
  /** Chinese print begins paragraphs two characters in: U+3000 in Markdown and plain text. */
  readonly indent?: boolean;
  /** Date, source and author on a line below the title. */
  readonly byLine?: boolean;
  readonly words?: ExportWords;
}

export interface MarkdownOptions extends PrintOptions {
  /** On by default. */
  readonly frontMatter?: boolean;
  /** The title, where the file could not bear it. */
  readonly aliases?: readonly string[];
}

/**
 * One file: front matter, the title as `#`, headings from `##`, gaps as quotations in black brackets. Never throws. What the
 * front matter says is not repeated below the title.
 */
export function toMarkdown(speech: Speech, meta: ExportMeta, options: MarkdownOptions = {}): string {
  if (options.frontMatter === false) return toMarkdownBody(speech, options);
  const fields = frontMatterOf(speech, meta, options.aliases);
  return `${toFrontMatter(fields)}\n${toMarkdownBody(speech, { ...options, byLine: false })}`;
}

/** The same without front matter, as for the clipboard. */
export function toMarkdownBody(speech: Speech, options: MarkdownOptions = {}): string {
  return writeMarkdown({ type: 'root', children: speechNodes(speech, options) });
}

/** A speech as nodes, without empty paragraphs, which Markdown has not. `deeper` moves all headings down. */
export function speechNodes(speech: Speech, options: MarkdownOptions = {}, deeper: 0 | 1 = 0): Root['children'] {
  const title = speech.title.trim() === '' ? [] : [heading(1 + deeper, speech.title)];
  const by = options.byLine === true ? byLine(speech) : '';
  return [
    ...title,
    ...(by === '' ? [] : [paragraph(by)]),
    ...speech.blocks.flatMap((block) => nodes(block, options, deeper)),
  ];
}

type Nodes = {
  [K in Block['type']]: (block: Extract<Block, { type: K }>, options: MarkdownOptions, deeper: 0 | 1) => BlockContent[];
};

const nodesOf: Nodes = {
  heading: ({ level, text }, _, deeper) => (text === '' ? [] : [heading(level + deeper, text)]),
  paragraph: ({ text }, { indent }) => (text === '' ? [] : [paragraph(indent ? indented(text) : text)]),
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

/** GFM tables have a head: the first row is it. Short rows are filled. */
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

/** The text with an indent of two full-width blanks; greetings and texts with one have no other. */
export function indented(text: string): string {
  return text.startsWith('\u3000') || standsFlush(text) ? text : `\u3000\u3000${text}`;
}
