/** Opens the bytes of a file as a page tree or as plain text. */
import { decode } from '../page/charset.ts';
import { type FrameSource, parse } from '../page/parse.ts';
import type { PageTree } from '../page/tree.ts';
import { type FileKind, kindOfBytes } from './kinds.ts';
import { type MarkdownPage, readMarkdown } from './markdown.ts';
import { type Archive, readArchive } from './mht.ts';
import { notedAddress, statedAddress, toldAddress, webAddress } from './origin.ts';

/** Files saved with a page, by their path from it: `page_files/frame.html`. */
export type Beside = ReadonlyMap<string, Uint8Array>;

/** `url` is the source, if the file names it. */
export type Opened =
  | { readonly form: 'page'; readonly tree: PageTree }
  | ({ readonly form: 'markdown' } & MarkdownPage)
  | { readonly form: 'text'; readonly text: string; readonly url: string | null };

const nothingBeside: Beside = new Map();

/**
 * Opens a file.
 *
 * @throws {CleanError} `not-text`; {ImportError} `empty-archive`.
 */
export async function openFile(named: FileKind, bytes: Uint8Array, beside: Beside = nothingBeside): Promise<Opened> {
  const kind = kindOfBytes(named, bytes);
  if (kind === 'archive') return openArchive(await readArchive(bytes));
  const { text } = decode(bytes);
  if (kind === 'text') return { form: 'text', text, url: toldAddress(text) };
  if (kind === 'markdown') return { form: 'markdown', ...readMarkdown(text) };
  const frames = new Map([...beside].map(([path, inner]) => [path, () => decode(inner).text] as const));
  return { form: 'page', tree: located(parse(text, notedAddress(text), once(frames, plainPath))) };
}

function openArchive({ address, parts: [page, ...rest] }: Archive): Opened {
  if (page === undefined) throw new TypeError('An archive has at least one part');
  const url = webAddress(address ?? undefined);
  const { text } = decode(page.bytes, page.charset);
  if (page.type === 'text/plain') return { form: 'text', text, url };
  const frames = new Map<string, () => string>();
  for (const { type, id, location, bytes, charset } of rest) {
    if (type === 'text/plain') continue;
    for (const name of [id === null ? null : `cid:${id}`, location]) {
      if (name !== null) frames.set(name, () => decode(bytes, charset).text);
    }
  }
  const base = page.location ?? address;
  const nameOf = (src: string) =>
    frames.has(src) || base === null || !URL.canParse(src, base) ? src : new URL(src, base).href;
  const tree = parse(text, url ?? notedAddress(text), once(frames, nameOf));
  return { form: 'page', tree: located(tree) };
}

/** Without a browser's note, the page's own address counts. */
function located(tree: PageTree): PageTree {
  return tree.url === null ? { ...tree, url: statedAddress(tree) } : tree;
}

/** Each frame once: a page can contain itself. */
function once(frames: Map<string, () => string>, nameOf: (src: string) => string): FrameSource {
  return (src) => {
    const name = nameOf(src);
    const text = frames.get(name);
    frames.delete(name);
    return text === undefined ? null : text();
  };
}

/** `./page_files/a%20b.html?x` → `page_files/a b.html`. */
function plainPath(src: string): string {
  const path = src.replace(/[?#].*/su, '').replace(/^\.\//u, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
