/**
 * Puts a text together that its site cut into several pages: which part to ask for next, which answers to take, and when
 * to stop. What fetches and what parses comes in as an argument.
 */

import type { CleanPage } from '../model/types.ts';
import { findNextPart, findPartAfter, mostParts } from '../page/next-part.ts';
import type { PageTree } from '../page/tree.ts';
import type { PrintedSpeech } from '../present/print.ts';

/** Bytes that one part may weigh; a page of a speech has a hundredth of it. */
export const mostPartBytes = 5 * 1024 * 1024;
/** Bytes that all parts together may weigh: they are held until the last has come. */
export const mostBytes = 32 * 1024 * 1024;

/** A text put together from its pages. */
export interface JoinedPage {
  readonly page: CleanPage;
  readonly shown: readonly PrintedSpeech[];
  /** What came of it, in words. */
  readonly text: string;
  /** No page of it is missing. */
  readonly whole: boolean;
}

/** One part as the page gives it to what lies behind. */
export interface RawPart {
  /** Where it came from, redirects followed. */
  readonly url: string;
  /** The whole `content-type`. */
  readonly type: string;
  /** Base64. */
  readonly bytes: string;
}

/** The same, decoded. */
export interface FetchedPart {
  readonly url: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Joining {
  /** Fetches a part, the `number`th of the text. `cancelled` where the reader has had enough; rejects where it cannot be had. */
  fetchPart(url: string, number: number): Promise<FetchedPart | 'cancelled'>;
  /** Reads a part's bytes. Rejects or throws where they are no text. */
  read(bytes: Uint8Array, url: string): PageTree;
}

export interface Joined {
  /** The parts after the first, in order; null for one that could not be had. */
  readonly later: readonly (PageTree | null)[];
  /** How many of them there are. */
  readonly had: number;
  /** How many places are known to be missing: each may stand for more than one part. */
  readonly missing: number;
  readonly cancelled: boolean;
}

/**
 * Follows the parts of a text from its first. Never rejects: what cannot be had is a null in its place.
 *
 * The end is where a part names no next one, or leads back to one already seen. Where a part fails, the one after it is
 * looked for among the links of those that came; where none is known, the text ends with a gap, as it does when the reader
 * cancels and when a bound is reached.
 */
export async function joinParts(first: PageTree, joining: Joining): Promise<Joined> {
  const had: PageTree[] = [first];
  const later: (PageTree | null)[] = [];
  const seen = new Set<string>(first.url === null ? [] : [bare(first.url)]);
  let cancelled = false;
  let weight = 0;

  let next = findNextPart(first);
  while (next !== null && !seen.has(bare(next))) {
    seen.add(bare(next));
    if (later.length + 1 >= mostParts || weight >= mostBytes) {
      later.push(null);
      break;
    }
    const part = await takePart(next, later.length + 2, joining);
    if (part === 'cancelled') {
      later.push(null);
      cancelled = true;
      break;
    }
    if (part === null) {
      later.push(null);
      next = findAfter(next, had);
      continue;
    }
    // Sites send readers from a part that does not exist back to one that does
    if (bare(part.url) !== bare(next) && seen.has(bare(part.url))) break;
    seen.add(bare(part.url));
    weight += part.weight;
    had.push(part.tree);
    later.push(part.tree);
    next = findNextPart(part.tree);
  }
  return { later, had: had.length - 1, missing: later.filter((part) => part === null).length, cancelled };
}

interface TakenPart {
  readonly url: string;
  readonly weight: number;
  readonly tree: PageTree;
}

async function takePart(url: string, number: number, joining: Joining): Promise<TakenPart | 'cancelled' | null> {
  try {
    const part = await joining.fetchPart(url, number);
    if (part === 'cancelled') return part;
    if (!isAcceptable(part, url)) return null;
    return { url: part.url, weight: part.bytes.length, tree: joining.read(part.bytes, part.url) };
  } catch {
    return null; // A gap stands for it
  }
}

/** Whether an answer is a page of the same origin and of a page's size. */
function isAcceptable({ url, type, bytes }: FetchedPart, asked: string): boolean {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(asked).origin) return false;
  return isPageType(type) && bytes.length <= mostPartBytes;
}

/** Whether a `content-type` is that of a page or of plain text. */
function isPageType(type: string): boolean {
  return /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\s*(?:;|$)/iu.test(type);
}

function findAfter(missed: string, had: readonly PageTree[]): string | null {
  for (const tree of had) {
    const found = findPartAfter(missed, tree);
    if (found !== null) return found;
  }
  return null;
}

/** An address by which parts are told apart: without its fragment. */
function bare(url: string): string {
  return url.replace(/#.*$/u, '');
}
