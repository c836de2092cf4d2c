/** The kind of a dropped file, by its name and its first lines. */

/** `archive` is a page with its parts in one file (MHTML, RFC 2557). */
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

export const importedEndings: readonly string[] = Object.keys(kindOfEnding).map((ending) => `.${ending}`);

/** The kind of a file by its name; null for pictures, styles, Word, PDF and others. */
export function kindOfName(name: string): FileKind | null {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(kindOfEnding, ending) ? (kindOfEnding[ending] ?? null) : null;
}

const headBytes = 4096;

/** Corrects the kind by the first lines: some programs save archives as `.html` or `.txt`, and pages as `.mht`. */
export function kindOfBytes(named: FileKind, bytes: Uint8Array): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)).replace(/^(?:\xef\xbb\xbf|\s)+/u, '');
  const hasFields = /^[a-z][\w-]{1,40}:[^\n]*(?:\r?\n[ \t][^\n]*)*\r?\n[a-z][\w-]{1,40}:/iu.test(head);
  if (hasFields && /^(?:mime-version|content-type|snapshot-content-location):/imu.test(head)) return 'archive';
  if (named !== 'archive') return named;
  return /^\s*<|<html|<body/iu.test(head) ? 'page' : named;
}
