/** An export from beginning to end: to one file, or into a folder. */
import type { FormatId, IfThere, Layout } from './choices.ts';
import { fileName } from './filenames.ts';
import { type Course, type FileOptions, filesOf, type Items, steadily } from './files.ts';
import { type Folder, openFolder, type WrittenCounts } from './folder.ts';
import { type Book, formats, type WriteOptions } from './formats.ts';
import { gatherBytes } from './gather.ts';
import { chineseWords, type ExportWords, wordsFor } from './words.ts';
import { type ZipOptions, zipSpeeches } from './zip.ts';

export interface DeliverOptions extends FileOptions, BookOptions, ZipOptions {
  readonly layout: Layout;
  /** One speech needs neither zip nor table of contents. */
  readonly total: number;
}

export interface Delivered {
  readonly name: string;
  readonly blob: Blob;
}

/** One file: the speech, all speeches in one, or a zip of them. `title` names it where it holds several. */
export async function deliverFile(items: Items, options: DeliverOptions): Promise<Delivered> {
  const { mime, extension } = formats[options.format ?? 'markdown'];
  const named = (ending: string) => fileName(options.title, new Set(), ending);
  if (options.total === 1) {
    for await (const { name, content } of filesOf(items, options)) {
      options.progress?.(1);
      return { name, blob: gatherBytes().whole(mime, content) };
    }
  }
  if (options.layout === 'one') return { name: named(extension), blob: await writeBook(items, options) };
  const parts = gatherBytes();
  for await (const part of zipSpeeches(items, options)) parts.add(part);
  return { name: named('.zip'), blob: parts.whole('application/zip') };
}

/**
 * Writes files into a folder.
 *
 * @throws {ExportError} `folder-refused`; files written before that stay.
 */
export async function deliverToFolder(
  folder: Folder,
  items: Items,
  options: DeliverOptions & { readonly ifThere: IfThere },
): Promise<WrittenCounts> {
  const open = await openFolder(folder, options.ifThere);
  if (options.layout === 'one' && options.total > 1) {
    const { name, blob } = await deliverFile(items, options);
    await open.put(fileName(stemOf(name), open.taken, extensionOf(name)), blob);
    return open.count();
  }
  for await (const { name, content } of filesOf(items, options, open.taken)) await open.put(name, content);
  return open.count();
}

function extensionOf(name: string): string {
  return /\.[^.]*$/u.exec(name)?.[0] ?? '';
}

function stemOf(name: string): string {
  return name.slice(0, name.length - extensionOf(name).length);
}

interface BookOptions extends WriteOptions, Course {
  readonly format?: FormatId;
  /** Stands above the table of contents. */
  readonly title: string;
}

/** Writes all speeches as one file, without holding thousands of them as strings. Without `words` those of the first speech's script are used. */
export async function writeBook(items: Items, options: BookOptions): Promise<Blob> {
  const { mime, open } = formats[options.format ?? 'markdown'];
  const openIn = (words: ExportWords) => open(options.title, { ...options, words: options.words ?? words });
  const parts = gatherBytes();
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
