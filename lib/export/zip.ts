/** Several speeches as one zip of files with an index. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { ExportError } from './errors.ts';
import { nameKey } from './filenames.ts';
import { type FileOptions, filesOf, type Items } from './files.ts';
import { type Content, formats } from './formats.ts';
import { type IndexRow, indexRow } from './index-page.ts';
import { chineseWords, wordsFor } from './words.ts';

export interface ZipOptions extends FileOptions {
  /** Of every file, local and without zone, from 1980 on: the same input gives the same bytes. */
  readonly modified: string;
}

/** fflate does not write the form for more. */
const mostSpeeches = 65_534;

/**
 * Writes the zip piece by piece, holding one speech and the index's rows. The index comes last.
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

/** The whole zip in memory, for few speeches. */
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

/** A plain file of Unix: `unzip` by Info-ZIP reads names of others in a DOS code page. */
const madeOnUnix = { os: 3, attrs: 0o100644 * 0x10000 };

/** fflate hands its pieces to a callback: here they are collected. */
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
