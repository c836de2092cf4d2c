/** All speeches in one file. */
import type { FormatId } from './choices.ts';
import { type Course, type Items, steadily } from './files.ts';
import { type Book, formats, type WriteOptions } from './formats.ts';
import { gather } from './gather.ts';
import { chineseWords, type ExportWords, wordsFor } from './words.ts';

export interface BookOptions extends WriteOptions, Course {
  readonly format?: FormatId;
  /** What stands above the table of contents. */
  readonly title: string;
}

/**
 * The file, in one piece. The text of thousands of speeches is not held as strings.
 *
 * Words that are not asked for are those of the first speech's script: an export is in one.
 */
export async function writeBook(items: Items, options: BookOptions): Promise<Blob> {
  const { mime, open } = formats[options.format ?? 'markdown'];
  const openIn = (words: ExportWords) => open(options.title, { ...options, words: options.words ?? words });
  const parts = gather();
  let book: Book | null = null;
  let done = 0;
  for await (const item of steadily(items, options)) {
    book ??= openIn(wordsFor(item.meta.script));
    parts.add(book.add(item));
    options.progress?.(++done);
  }
  const { head, tail } = await (book ?? openIn(chineseWords)).end();
  return parts.whole(mime, head, tail);
}
