/** Several speeches as one Markdown file with a table of contents. */

import type { PhrasingContent, Root } from 'mdast';
import { escaped, pathOf, wellFormed } from './escapes.ts';
import { type MarkdownOptions, speechNodes } from './markdown.ts';
import { writeMarkdown } from './markdown-writer.ts';
import type { ExportItem } from './summary.ts';
import { chineseWords } from './words.ts';

export interface BookEntry {
  /** Where the link leads. */
  readonly anchor: string;
  readonly title: string;
}

/**
 * The entry of a speech; `taken` holds the anchors given before. The anchor is the title, so that programs such as Obsidian,
 * which look for headings, find it too. Equal titles are numbered.
 */
export function bookEntry({ speech }: ExportItem, taken: Set<string>, untitled = chineseWords.untitled): BookEntry {
  const title = wellFormed(speech.title).replace(/\s+/gu, ' ').trim() || untitled;
  for (let number = 1; ; number++) {
    const anchor = number === 1 ? title : `${title}-${number}`;
    if (taken.has(anchor)) continue;
    taken.add(anchor);
    return { anchor, title };
  }
}

/** The file's title and its table of contents. */
export function bookHead(title: string, entries: readonly BookEntry[]): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      {
        type: 'list',
        ordered: true,
        spread: false,
        children: entries.map(({ anchor, title }) => ({
          type: 'listItem',
          spread: false,
          children: [
            { type: 'paragraph', children: [{ type: 'link', url: `#${pathOf(anchor)}`, children: [text(title)] }] },
          ],
        })),
      },
    ],
  };
  return writeMarkdown(entries.length === 0 ? { ...root, children: root.children.slice(0, 1) } : root);
}

/** One speech: its anchor, its title as `##`, headings from `###`. */
export function bookPart({ speech }: ExportItem, { anchor, title }: BookEntry, options: MarkdownOptions = {}): string {
  const named = speech.title.trim() === '' ? { ...speech, title } : speech;
  const place: Root['children'][number] = {
    type: 'paragraph',
    children: [{ type: 'html', value: `<a id="${escaped(anchor)}"></a>` }],
  };
  return `\n${writeMarkdown({ type: 'root', children: [place, ...speechNodes(named, options, 1)] })}`;
}

function text(value: string): PhrasingContent & { type: 'text' } {
  return { type: 'text', value: wellFormed(value) };
}
