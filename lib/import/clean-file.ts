/** Cleans a dropped file or a pasted text, in the same way as a page. */
import type { Clock, Stopped } from '../clean/custom-rules/apply.ts';
import { type OwnRow, ownRulesFor } from '../clean/custom-rules/rules.ts';
import { cleanText, cleanTree } from '../clean/pipeline.ts';
import type { CleanPage } from '../model/types.ts';
import { looksLikeTitle } from '../text/titles.ts';
import { cleanBook } from './book.ts';
import { ImportError } from './errors.ts';
import type { Told } from './front-matter.ts';
import { kindOfName } from './kinds.ts';
import { type Beside, openFile } from './open-file.ts';

/** In bytes; pages with embedded pictures reach some ten million. */
export const largestFileBytes = 64 * 1024 * 1024;

export interface CleanFileOptions {
  /** The reader's own rules. */
  readonly own: readonly OwnRow[];
  readonly clock: Clock;
  readonly tell?: (stopped: Stopped) => void;
  readonly beside?: Beside;
}

/**
 * Cleans one file.
 *
 * @throws {ImportError} `unsupported` by its name, `too-big`, `empty-archive`; {CleanError} `not-text`, `no-main-content`.
 */
export async function cleanFile(name: string, bytes: Uint8Array, options: CleanFileOptions): Promise<CleanPage> {
  const kind = kindOfName(name);
  if (kind === null) throw new ImportError('unsupported', `${name} is neither page nor text`);
  if (bytes.length > largestFileBytes) throw new ImportError('too-big', `${name} has ${bytes.length} bytes`);
  const opened = await openFile(kind, bytes, options.beside);
  if (opened.form === 'text') return named(cleanPasted(opened.text, opened.url), name);
  const { clock, tell = () => undefined } = options;
  const own = ownRulesFor(options.own, opened.tree.url);
  const cleaning = { own, clock, tell };
  const book = opened.form === 'markdown' && opened.parts.length > 0 ? cleanBook(opened.parts, cleaning) : null;
  if (book !== null) return book;
  const { input: _, ...page } = cleanTree(opened.tree, cleaning);
  if (opened.form === 'page') return page;
  return toldBy(opened.heading === null ? named(page, name) : page, opened.told);
}

/** What a file says of its only text overrides what was found in the text. */
function toldBy(page: CleanPage, { title, published, author, source }: Told): CleanPage {
  const [speech, ...more] = page.speeches;
  if (speech === undefined || more.length > 0) return page;
  const known = Object.entries({ title, published, author, source }).filter(([, value]) => value !== null);
  return { ...page, speeches: [{ ...speech, ...Object.fromEntries(known) }] };
}

/** Cleans a text without mark-up. Throws `no-main-content`. */
export function cleanPasted(text: string, url: string | null = null): CleanPage {
  const { input: _, ...page } = cleanText(text, url);
  return page;
}

/** If a text has no title, its file name is used, if it looks like a title. */
function named(page: CleanPage, fileName: string): CleanPage {
  const [speech, ...more] = page.speeches;
  const title = fileName
    .replace(/\.[a-z]+$/iu, '')
    .replace(/^[\d\s._、-]+|\s{0,9}[（(]\d+[)）]$/gu, '')
    .trim();
  if (speech === undefined || more.length > 0 || looksLikeTitle(speech.title) || !looksLikeTitle(title)) return page;
  return { ...page, speeches: [{ ...speech, title }] };
}
