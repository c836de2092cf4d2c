/** The index of an export: one row for each speech, linked to its file. */

import type { PhrasingContent, Root } from 'mdast';
import { missingChars } from '../model/speech.ts';
import type { Speech } from '../model/types.ts';
import { pathOf, wellFormed } from './escapes.ts';
import { writeMarkdown } from './markdown-writer.ts';
import { speechChars } from './summary.ts';
import type { ExportWords } from './words.ts';

/** Little, since an export of thousands keeps all rows to its end. */
export interface IndexRow {
  readonly file: string;
  readonly title: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly chars: number;
  readonly missing: number | null;
}

/** The row of a speech in `file`, a name in the same folder. */
export function indexRow(speech: Speech, file: string): IndexRow {
  return {
    file,
    title: speech.title,
    published: speech.published,
    source: speech.source,
    chars: speechChars(speech),
    missing: missingChars(speech),
  };
}

/** The index as Markdown. */
export function toIndex(rows: readonly IndexRow[], words: ExportWords): string {
  const { heading, title, published, source, chars, missing, unknown } = words.index;
  const head = [title, published, source, chars, missing].map((word) => [text(word)]);
  const body = rows.map((row) => [
    [link(row.file, row.title.trim() === '' ? words.untitled : row.title)],
    [text(row.published ?? '')],
    [text(row.source ?? '')],
    [text(String(row.chars))],
    [text(row.missing === null ? unknown : String(row.missing))],
  ]);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(heading)] },
      {
        type: 'table',
        align: [null, null, null, 'right', 'right'],
        children: [head, ...body].map((cells) => ({
          type: 'tableRow',
          children: cells.map((children) => ({ type: 'tableCell', children })),
        })),
      },
    ],
  };
  return writeMarkdown(root);
}

function text(value: string): PhrasingContent & { type: 'text' } {
  return { type: 'text', value: wellFormed(value) };
}

function link(file: string, title: string): PhrasingContent {
  return { type: 'link', url: pathOf(file), children: [text(title)] };
}
