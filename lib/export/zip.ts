/** Several speeches as one zip of Markdown files with an index. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { fileName } from './filenames.ts';
import { type IndexRow, indexRow, toIndex } from './index-page.ts';
import { type MarkdownOptions, toMarkdown } from './markdown.ts';
import type { ExportItem } from './summary.ts';
import { chineseWords } from './words.ts';

export interface ZipOptions extends MarkdownOptions {
  /** Time that every file in the zip bears, local and without zone (`2025-03-12T09:18:15`), from 1980 on: the same input gives the same bytes. */
  readonly modified: string;
  /** Called after each speech with how many are done. Throwing in it ends the export. */
  readonly progress?: (done: number) => void;
}

/** The index's name, which no speech gets. */
export const indexName = 'index.md';

/**
 * Writes the zip piece by piece: no more than one speech and the index's rows are held at a time.
 *
 * Names are UTF-8 and flagged so. The index comes last. At most 65,534 speeches: a larger zip needs a form that fflate does
 * not write.
 */
export async function* zipSpeeches(
  items: Iterable<ExportItem> | AsyncIterable<ExportItem>,
  options: ZipOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const words = options.words ?? chineseWords;
  const out = openZip(options.modified);
  const taken = new Set([indexName]);
  const rows: IndexRow[] = [];
  for await (const { speech, meta } of items) {
    const name = fileName(speech.title, taken, '.md', words.untitled);
    rows.push(indexRow(speech, name));
    yield* out.add(name, toMarkdown(speech, meta, options));
    options.progress?.(rows.length);
  }
  yield* out.add(indexName, toIndex(rows, words));
  yield* out.end();
}

/** The whole zip in memory, for a small number of speeches. */
export async function zipOfSpeeches(
  items: Iterable<ExportItem>,
  options: ZipOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of zipSpeeches(items, options)) parts.push(part);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** fflate hands its pieces to a callback, at once: here they are collected and taken. */
function openZip(modified: string) {
  const mtime = new Date(modified);
  let ready: Uint8Array[] = [];
  const take = () => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  return {
    add(name: string, text: string): Uint8Array[] {
      const file = new ZipDeflate(name, { level: 6 });
      file.mtime = mtime;
      zip.add(file);
      file.push(strToU8(text), true);
      return take();
    },
    end(): Uint8Array[] {
      zip.end();
      return take();
    },
  };
}
