/** What a dropped file is: told by its name, and by its first lines where a browser gave it the name of another kind. */

/** A web page, a page with its parts in one file (MHTML, RFC 2557), a text, or a text in Markdown. */
export type FileKind = 'page' | 'archive' | 'text' | 'markdown';

const kindOfEnding: Readonly<Record<string, FileKind>> = {
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  xht: 'page',
  shtml: 'page',
  mht: 'archive',
  mhtml: 'archive',
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
};

/** Endings that can be imported, with their dots: what a file picker offers. */
export const importedEndings: readonly string[] = Object.keys(kindOfEnding).map((ending) => `.${ending}`);

/** What a file is by its name; null for all that holds no text of a page (pictures, styles, Word, PDF). */
export function kindOfName(name: string): FileKind | null {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(kindOfEnding, ending) ? (kindOfEnding[ending] ?? null) : null;
}

/** Bytes in which the head of a page archive stands. */
const headBytes = 4096;

/** Some programs save page archives as `.html` or `.txt`, and pages as `.mht`: the first lines tell. */
export function kindOfBytes(named: FileKind, bytes: Uint8Array): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)).replace(/^(?:\xef\xbb\xbf|\s)+/u, '');
  const hasFields = /^[a-z][\w-]{1,40}:[^\n]*(?:\r?\n[ \t][^\n]*)*\r?\n[a-z][\w-]{1,40}:/iu.test(head);
  if (hasFields && /^(?:mime-version|content-type|snapshot-content-location):/imu.test(head)) return 'archive';
  if (named !== 'archive') return named;
  return /^\s*<|<html|<body/iu.test(head) ? 'page' : named;
}
