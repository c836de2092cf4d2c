/** Several speeches as one zip of files with an index. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { ExportError } from './errors.ts';
import { nameKey } from './filenames.ts';
import { type FileOptions, filesOf, type Items } from './files.ts';
import { type Content, formats } from './formats.ts';
import { type IndexRow, indexRow } from './index-page.ts';
import { chineseWords, wordsFor } from './words.ts';

export interface ZipOptions extends FileOptions {
  /** Time that every file in the zip bears, local and without zone (`2025-03-12T09:18:15`), from 1980 on: the same input gives the same bytes. */
  readonly modified: string;
}

/** Files that a zip can hold beside its index: more needs a form that fflate does not write. */
const mostSpeeches = 65_534;

/**
 * Writes the zip piece by piece: no more than one speech and the index's rows are held at a time.
 *
 * Names are UTF-8 and flagged so. The index comes last.
 *
 * @throws {ExportError} `zip-full` after 65,534 speeches.
 */
export async function* zipSpeeches(items: Items, options: ZipOptions): AsyncGenerator<Uint8Array, void, undefined> {
  const { index } = formats[options.format ?? 'markdown'];
  const out = openZip(options.modified);
  const rows: IndexRow[] = [];
  let words = options.words;
  for await (const { name, content, packed, item } of filesOf(items, options, new Set([nameKey(index.name)]))) {
    if (rows.length === mostSpeeches) throw new ExportError('zip-full', `More than ${mostSpeeches} speeches`);
    words ??= wordsFor(item.meta.script);
    rows.push(indexRow(item.speech, name));
    yield* out.add(name, content, packed);
  }
  yield* out.add(index.name, index.write(rows, words ?? chineseWords), false);
  yield* out.end();
}

/** The whole zip in memory, for a small number of speeches. */
export async function zipOfSpeeches(items: Items, options: ZipOptions): Promise<Uint8Array<ArrayBuffer>> {
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

/**
 * A file that anybody reads and its owner writes, as Unix marks it. Info-ZIP's `unzip` takes names in a zip from elsewhere for
 * those of a DOS code page, whatever the zip says of them.
 */
const madeOnUnix = { os: 3, attrs: 0o100644 * 0x10000 };

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
    add(name: string, content: Content, packed: boolean): Uint8Array[] {
      const file = packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      file.mtime = mtime;
      Object.assign(file, madeOnUnix);
      zip.add(file);
      file.push(typeof content === 'string' ? strToU8(content) : content, true);
      return take();
    },
    end(): Uint8Array[] {
      zip.end();
      return take();
    },
  };
}
