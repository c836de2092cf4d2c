/** Finds the files in what was dropped or picked, and which belong together. */
import { type FileKind, kindOfName } from './kinds.ts';

/** `path` begins at the dropped folder: `文件夹/a.html`; else it is the name. */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

/** One page or text to import, with the pages saved for its frames. */
export interface Job extends FoundFile {
  readonly beside: readonly FoundFile[];
}

export interface Gathered {
  readonly jobs: readonly Job[];
  /** Other kinds: pictures, Word, PDF. */
  readonly passedOver: readonly FoundFile[];
}

/** The part of a file system entry (`webkitGetAsEntry()`) that is needed. */
export interface Entry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly fullPath: string;
  file?(found: (file: File) => void, failed: (error: unknown) => void): void;
  createReader?(): { readEntries(found: (entries: Entry[]) => void, failed: (error: unknown) => void): void };
}

/**
 * All files below some entries; unreadable files and folders are reported to `failed`.
 *
 * The entries must be taken during the drop event: afterwards the browser gives none.
 */
export async function filesIn(entries: readonly Entry[], failed: (path: string) => void): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const pending = [...entries];
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const path = entry.fullPath.replace(/^\//u, '');
    try {
      if (entry.isFile) found.push({ path, file: await fileOf(entry) });
      else if (entry.isDirectory) pending.push(...(await entriesOf(entry)));
    } catch {
      failed(path);
    }
  }
  return found;
}

function fileOf(entry: Entry): Promise<File> {
  return new Promise((resolve, reject) => entry.file?.(resolve, reject));
}

/** A folder gives its entries a hundred at a time, then none. */
async function entriesOf(folder: Entry): Promise<Entry[]> {
  const reader = folder.createReader?.();
  const all: Entry[] = [];
  for (;;) {
    const some = await new Promise<Entry[]>((resolve, reject) => reader?.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** The files of an `<input type="file">`, with paths if a folder was picked. */
export function chosenFiles(list: Iterable<File>): FoundFile[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Browsers save the parts of a page in `page_files` or `page.files`. */
const partFolder = /^(.*)[._]files$/iu;
const byName = new Intl.Collator('zh', { numeric: true });

/** Sorts files by path into pages and texts, and others. Files in a page's own folder belong to that page. */
export function arrange(found: readonly FoundFile[]): Gathered {
  const sorted = [...found].filter(({ path }) => !isSystems(path)).sort((a, b) => byName.compare(a.path, b.path));
  const pages = new Map<string, FoundFile>();
  for (const one of sorted) if (isPage(kindOfName(one.path))) pages.set(withoutEnding(one.path), one);
  const beside = new Map<FoundFile, FoundFile[]>();
  const own: FoundFile[] = [];
  const passedOver: FoundFile[] = [];
  for (const one of sorted) {
    const owner = ownerOf(one.path, pages);
    const kind = kindOfName(one.path);
    if (owner !== undefined && isPage(kind)) beside.set(owner, [...(beside.get(owner) ?? []), one]);
    else if (owner === undefined) (kind === null ? passedOver : own).push(one);
  }
  return { jobs: own.map((one) => ({ ...one, beside: beside.get(one) ?? [] })), passedOver };
}

/** The page that a file was saved with. */
function ownerOf(path: string, pages: ReadonlyMap<string, FoundFile>): FoundFile | undefined {
  const names = path.split('/');
  for (let depth = 1; depth < names.length; depth++) {
    const page = partFolder.exec(names.slice(0, depth).join('/'))?.[1];
    const owner = page === undefined ? undefined : pages.get(page);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

const isPage = (kind: FileKind | null) => kind === 'page' || kind === 'archive';
const withoutEnding = (path: string) => path.replace(/\.[^./]+$/u, '');
/** Files of the operating system. */
const isSystems = (path: string) => /(?:^|\/)(?:\.[^/]*|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/iu.test(path);

/** The path of a file as the page refers to it. */
export function pathBeside(page: FoundFile, other: FoundFile): string {
  const folder = page.path.slice(0, page.path.lastIndexOf('/') + 1);
  return other.path.startsWith(folder) ? other.path.slice(folder.length) : other.path;
}
