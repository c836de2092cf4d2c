/** The formats of an export. Each writes one speech as a file, and several as one. */
import type { FormatId } from './choices.ts';
import { pathOf } from './escapes.ts';
import { type HtmlEntry, htmlArticle, htmlEnd, htmlHead, toHtmlPage } from './html.ts';
import { type IndexRow, toIndex } from './index-page.ts';
import { toJsonLine } from './json-lines.ts';
import { type MarkdownOptions, toMarkdown } from './markdown.ts';
import { type BookEntry, bookEntry, bookHead, bookPart } from './markdown-book.ts';
import { toPlainText } from './plain.ts';
import type { ExportItem } from './summary.ts';
import type { ExportWords } from './words.ts';

export type WriteOptions = MarkdownOptions;

/** Text becomes UTF-8. */
export type Content = string | Uint8Array;

/** Several speeches as one file, written as they come. */
export interface Book {
  /** Gives what stands in the file behind the speeches before. */
  add(item: ExportItem): string;
  /** What stands before and behind all of them. No speech can be added afterwards. */
  end(): Promise<{ readonly head: Content; readonly tail: string }>;
}

export interface Format {
  /** With its dot. */
  readonly extension: string;
  readonly mime: string;
  /** Compressed already. */
  readonly packed: boolean;
  write(item: ExportItem, options: WriteOptions): Content | Promise<Content>;
  /** Begins a file of several; `title` is its own. */
  open(title: string, options: WriteOptions): Book;
  /** The list beside the files of a zip. */
  readonly index: { readonly name: string; write(rows: readonly IndexRow[], words: ExportWords): string };
}

const markdownIndex: Format['index'] = { name: 'index.md', write: toIndex };

/** The package behind it is large. */
const docx = () => import('./docx.ts');

const none = Promise.resolve({ head: '', tail: '' });

export const formats: { readonly [F in FormatId]: Format } = {
  markdown: {
    extension: '.md',
    mime: 'text/markdown',
    packed: false,
    index: markdownIndex,
    write: ({ speech, meta }, options) => toMarkdown(speech, meta, options),
    open: (title, options) => {
      const entries: BookEntry[] = [];
      const taken = new Set<string>();
      return {
        add: (item) => {
          const entry = bookEntry(item, taken, options.words?.untitled);
          entries.push(entry);
          return bookPart(item, entry, options);
        },
        end: async () => ({ head: bookHead(title, entries), tail: '' }),
      };
    },
  },
  docx: {
    extension: '.docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    packed: true,
    index: markdownIndex,
    write: async (item, options) => (await docx()).toDocx([item], options),
    open: (_, options) => {
      const items: ExportItem[] = [];
      return {
        add: (item) => {
          items.push(item);
          return '';
        },
        end: async () => ({ head: await (await docx()).toDocx(items, options), tail: '' }),
      };
    },
  },
  html: {
    extension: '.html',
    mime: 'text/html',
    packed: false,
    index: {
      name: 'index.html',
      write: (rows, words) => {
        const entries = rows.map(({ file, title }) => ({ href: pathOf(file), title }));
        return htmlHead(words.index.heading, { words }, entries) + htmlEnd;
      },
    },
    write: toHtmlPage,
    open: (title, options) => {
      const entries: HtmlEntry[] = [];
      return {
        add: (item) => {
          const id = `speech-${entries.length + 1}`;
          entries.push({ href: `#${id}`, title: item.speech.title });
          return htmlArticle(item, options, id);
        },
        end: async () => ({ head: htmlHead(title, options, entries), tail: htmlEnd }),
      };
    },
  },
  text: {
    extension: '.txt',
    mime: 'text/plain',
    packed: false,
    index: markdownIndex,
    write: ({ speech }, options) => toPlainText(speech, options),
    open: (_, options) => {
      const seen = { any: false };
      return {
        add: ({ speech }) => {
          const between = seen.any ? '\n\n\n' : '';
          seen.any = true;
          return between + toPlainText(speech, options);
        },
        end: () => none,
      };
    },
  },
  jsonl: {
    extension: '.jsonl',
    mime: 'application/jsonl',
    packed: false,
    index: markdownIndex,
    write: toJsonLine,
    open: () => ({ add: toJsonLine, end: () => none }),
  },
};
