/** Speeches written into a folder that the reader chose, file by file. */
import type { IfThere } from './choices.ts';
import { ExportError } from './errors.ts';
import { nameKey } from './filenames.ts';
import type { Content } from './formats.ts';
import { gatherBytes } from './gather.ts';

/** What is used of `FileSystemDirectoryHandle`. */
export interface Folder {
  keys(): AsyncIterable<string>;
  getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<FolderFile>;
  removeEntry(name: string): Promise<void>;
}

/** What is used of `FileSystemFileHandle`. */
export interface FolderFile {
  createWritable(): Promise<FolderStream>;
}

/** The old file is replaced only when this is closed. */
export interface FolderStream {
  write(content: Blob): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** `replaced` are among the files written. */
export interface WrittenCounts {
  readonly written: number;
  readonly replaced: number;
  readonly skipped: number;
}

export interface OpenFolder {
  /** In the form of `nameKey`. */
  readonly taken: Set<string>;
  /** Writes a file whole or not at all. */
  put(name: string, content: Content | Blob): Promise<void>;
  count(): WrittenCounts;
}

/**
 * Opens a folder for writing.
 *
 * @throws {ExportError} `folder-refused`, here and in `put`, where browser or disk refuse.
 */
export async function openFolder(folder: Folder, ifThere: IfThere): Promise<OpenFolder> {
  const there = new Map<string, string>();
  await orRefused(async () => {
    for await (const name of folder.keys()) there.set(nameKey(name), name);
  });
  let written = 0;
  let replaced = 0;
  let skipped = 0;
  return {
    taken: new Set(ifThere === 'number' ? there.keys() : []),
    async put(name, content) {
      const old = there.get(nameKey(name));
      if (old !== undefined && ifThere !== 'replace') {
        skipped++;
        return;
      }
      await orRefused(() => write(folder, old ?? name, content, old === undefined));
      written++;
      if (old !== undefined) replaced++;
    },
    count: () => ({ written, replaced, skipped }),
  };
}

async function write(folder: Folder, name: string, content: Content | Blob, isNew: boolean): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  let stream: FolderStream | null = null;
  try {
    stream = await file.createWritable();
    await stream.write(content instanceof Blob ? content : gatherBytes().whole('', content));
    await stream.close();
  } catch (error) {
    await stream?.abort().catch(() => undefined); // The first error tells more
    // Making its handle has made an empty file
    if (isNew) await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

async function orRefused<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new ExportError('folder-refused', error instanceof Error ? error.message : String(error), { cause: error });
  }
}
