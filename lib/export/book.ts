/** All speeches in one file. */
import type { FormatId } from './choices.ts';
import { type Course, type Items, steadily } from './files.ts';
import { formats, type WriteOptions } from './formats.ts';
import { gather } from './gather.ts';

export interface BookOptions extends WriteOptions, Course {
  readonly format?: FormatId;
  /** What stands above the table of contents. */
  readonly title: string;
}

/** The file, in one piece. The text of thousands of speeches is not held as strings. */
export async function writeBook(items: Items, options: BookOptions): Promise<Blob> {
  const { mime, open } = formats[options.format ?? 'markdown'];
  const book = open(options.title, options);
  const parts = gather();
  let done = 0;
  for await (const item of steadily(items, options)) {
    parts.add(book.add(item));
    options.progress?.(++done);
  }
  const { head, tail } = await book.end();
  return parts.whole(mime, head, tail);
}
