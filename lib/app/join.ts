/** Joins a text that its site cut into several pages. */

import type { CleanPage } from '../model/types.ts';
import { findNextPart, findPartAfter, mostParts } from '../page/next-part.ts';
import type { PageTree } from '../page/tree.ts';
import type { Shown } from '../present/present.ts';

/** Size limit of one part in bytes, about a hundred times a usual page. */
export const mostPartBytes = 5 * 1024 * 1024;
/** Size limit of all parts in bytes: all are in memory until the last arrives. */
export const mostBytes = 32 * 1024 * 1024;

export interface JoinedPage {
  readonly page: CleanPage;
  readonly shown: Shown;
  readonly text: string;
  /** No part is missing. */
  readonly whole: boolean;
}

/** One part as the page sends it to the background, `bytes` in Base64. */
export interface RawPart {
  /** After redirects. */
  readonly url: string;
  readonly type: string;
  readonly bytes: string;
}

export interface FetchedPart {
  readonly url: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Joining {
  /** Fetches the `number`th part. `cancelled` if the reader stopped it; rejects if it cannot be fetched. */
  fetchPart(url: string, number: number): Promise<FetchedPart | 'cancelled'>;
  /** Throws if the bytes are not text. */
  read(bytes: Uint8Array, url: string): PageTree;
}

export interface Joined {
  /** The parts after the first; null for one that could not be fetched. */
  readonly later: readonly (PageTree | null)[];
  readonly had: number;
  /** Known holes; each may stand for more than one part. */
  readonly missing: number;
  readonly cancelled: boolean;
}

/**
 * Follows the parts of a text from its first. Never rejects: a part that cannot be fetched is null.
 *
 * Stops where a part names no next one, or one already seen. After a failure the links of the parts so far are searched for
 * the part after it; if there is none, or the reader cancels, or a limit is reached, the text ends with a gap.
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
    // Some sites redirect from a missing part to an earlier one
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
    return null;
  }
}

/** True for a page of the same origin within the size limit. */
function isAcceptable({ url, type, bytes }: FetchedPart, asked: string): boolean {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(asked).origin) return false;
  return isPageType(type) && bytes.length <= mostPartBytes;
}

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

/** Without the fragment. */
function bare(url: string): string {
  return url.replace(/#.*$/u, '');
}
