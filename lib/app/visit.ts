/** What the two commands do to a tab. The platform comes in as an argument, for tests. */

import { partWithoutText } from '../clean/pipeline.ts';
import type { SaveResult } from '../library/records.ts';
import { CleanError, codeOf } from '../model/errors.ts';
import type { CleanPage, Speech, TargetScript } from '../model/types.ts';
import { decode } from '../page/charset.ts';
import { findNextPart } from '../page/next-part.ts';
import { parse } from '../page/parse.ts';
import type { PageTree } from '../page/tree.ts';
import type { Answer, Question } from '../platform/calls.ts';
import type { NoticeTone, PrintedSpeech } from '../present/print.ts';
import { type Joined, type JoinedPage, type Joining, joinParts } from './join.ts';
import type { ToBackground, ToPage } from './messages.ts';
import { withPartGaps } from './part-gaps.ts';
import { VisitError } from './visit-error.ts';

/** `note` tells of the reader's own rules that were stopped; null if none was. */
export interface Cleaned {
  readonly page: CleanPage;
  readonly note: string | null;
}

export interface Visiting {
  /** Asks the content script of a tab. Rejects if there is none. */
  askPage<N extends keyof ToPage>(tabId: number, name: N, question: Question<ToPage, N>): Promise<Answer<ToPage, N>>;
  /** Puts the content script into a tab. Rejects if the browser does not allow it. */
  inject(tabId: number): Promise<void>;
  urlOf(tabId: number): Promise<string | undefined>;
  /** Cleans a page with the later parts of its text; null for a part that could not be fetched. */
  clean(first: PageTree, later: readonly (PageTree | null)[]): Promise<Cleaned>;
  save(page: CleanPage): Promise<readonly SaveResult[]>;
  /** In a script, with punctuation as the settings say. */
  print(speeches: readonly Speech[], to: TargetScript): Promise<readonly PrintedSpeech[]>;
  preferences(): Promise<{ readonly target: TargetScript; readonly indent: boolean }>;
  savedText(results: readonly SaveResult[]): string;
  joinedText(joined: Joined): string;
  errorText(code: string): string;
  readonly styles: string;
  /** Shows a text on the toolbar button. */
  flag(tabId: number, text: string, tone: NoticeTone): Promise<void>;
}

/**
 * Opens the reading view on a tab, or closes an open one; with `join` it opens in any case and joins the parts of the text.
 * A failure is shown to the reader, and thrown.
 */
export async function readTab(on: Visiting, tabId: number, join = false): Promise<void> {
  await telling(on, tabId, async () => {
    const { shown: open } = await enter(on, tabId);
    if (open && !join) {
      await on.askPage(tabId, 'hide', null);
      return;
    }
    const { page, note, more } = await cleanTab(on, tabId);
    const { target, indent } = await on.preferences();
    const shown = await on.print(page.speeches, target);
    await on.askPage(tabId, 'show', { page, shown, target, indent, more, join: join && more, styles: on.styles });
    if (note !== null) await say(on, tabId, note, 'failed');
  });
}

/** Saves what the reading view of a tab shows; without one, cleans the tab first. Tells the result on the page. */
export async function saveTab(on: Visiting, tabId: number): Promise<Answer<ToBackground, 'save'>> {
  return telling(on, tabId, async () => {
    const { shown } = await enter(on, tabId);
    // An open view offers to join the parts itself
    const { page, note, more } = shown ? { page: shown, note: null, more: false } : await cleanTab(on, tabId);
    const results = await on.save(page);
    const text = [on.savedText(results), note].filter(Boolean).join(' ');
    await say(on, tabId, text, 'done', more);
    await on.flag(tabId, text, 'done');
    return { results, text, more };
  });
}

/** The tab that a message came from. Throws `no-tab` if there is none. */
export function tabOrThrow(id: number | undefined): number {
  if (id === undefined) throw new VisitError('no-tab', 'Not sent from a tab');
  return id;
}

/** True if the page is from the sender's host. The path may have changed since it was read. */
export function isOf(page: CleanPage, sender: string | undefined): boolean {
  if (page.url === null || sender === undefined || !URL.canParse(page.url) || !URL.canParse(sender)) return false;
  const [a, b] = [new URL(page.url), new URL(sender)];
  return a.protocol === b.protocol && a.host === b.host;
}

/** Cleans a tab; `more` if other parts follow. Throws `no-main-content`. */
async function cleanTab(on: Visiting, tabId: number): Promise<Cleaned & { readonly more: boolean }> {
  const tree = await on.askPage(tabId, 'snapshot', null);
  const cleaned = await on.clean(tree, []);
  if (cleaned.page.speeches.length === 0) throw new CleanError('no-main-content', 'The page holds no text');
  return { ...cleaned, page: withPartGaps(cleaned.page, tree), more: findNextPart(tree) !== null };
}

/** Shows a message over a page, if it is still there. */
async function say(on: Visiting, tabId: number, text: string, tone: NoticeTone, more = false): Promise<void> {
  await on.askPage(tabId, 'notify', { text, tone, more, styles: on.styles }).catch(() => undefined);
}

/** Asks the content script what it found; injects it if there is none. Throws a `VisitError`. */
export async function enter(on: Visiting, tabId: number): Promise<Answer<ToPage, 'ping'>> {
  try {
    return await on.askPage(tabId, 'ping', null);
  } catch {
    // Not a known host, or the extension was installed after the page was opened
  }
  try {
    await on.inject(tabId);
    return await on.askPage(tabId, 'ping', null);
  } catch (cause) {
    throw new VisitError(refusal(await on.urlOf(tabId)), `Tab ${tabId} cannot be entered`, { cause });
  }
}

/** Why the browser refuses extensions at this address. */
export function refusal(url: string | undefined): VisitError['code'] {
  if (url === undefined) return 'cannot-enter';
  if (
    /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/u.test(
      url,
    )
  ) {
    return 'browser-page';
  }
  if (url.startsWith('view-source:')) return 'source-page';
  if (/\.pdf($|[?#])/iu.test(url)) return 'pdf-page';
  return /^(https?|file):/u.test(url) ? 'cannot-enter' : 'browser-page';
}

async function telling<T>(on: Visiting, tabId: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const text = on.errorText(codeOf(error));
    await say(on, tabId, text, 'failed');
    await on.flag(tabId, text, 'failed');
    throw error;
  }
}

/** Fetches the later parts of a tab's text and cleans all of it as one page. */
export async function joinTab(on: Visiting, tabId: number, to: TargetScript): Promise<JoinedPage> {
  const joining: Joining = {
    fetchPart: async (url, number) => {
      const part = await on.askPage(tabId, 'part', { url, number });
      return part === null ? 'cancelled' : { ...part, bytes: fromBase64(part.bytes) };
    },
    read: (bytes, url) => parse(decode(bytes).text, url),
  };
  const first = await on.askPage(tabId, 'snapshot', null);
  const joined = await joinParts(first, joining);
  const { page, note } = await on.clean(first, joined.later);
  // A page to log in was fetched, and is no part of the text
  const without = page.reasons.filter((reason) => reason === partWithoutText).length;
  const told = { ...joined, had: joined.had - without, missing: joined.missing + without };
  return {
    page,
    shown: await on.print(page.speeches, to),
    text: [on.joinedText(told), note].filter(Boolean).join(' '),
    whole: told.missing === 0,
  };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
