/** What the two commands do to a tab. The platform comes in as an argument, so that all of it is tested alone. */

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
import { withPartMarks } from './part-marks.ts';
import { VisitError } from './visit-error.ts';

/** A clean page, and what the reader should hear of rules of their own that could not be carried out; null for nothing. */
export interface Cleaned {
  readonly page: CleanPage;
  readonly note: string | null;
}

/** What a visit needs from its surroundings. */
export interface Visiting {
  /** Asks the content script of a tab. Rejects where none answers. */
  askPage<N extends keyof ToPage>(tabId: number, name: N, question: Question<ToPage, N>): Promise<Answer<ToPage, N>>;
  /** Puts the content script into a tab. Rejects where the browser does not allow it. */
  inject(tabId: number): Promise<void>;
  /** Address of a tab, where the browser tells it. */
  urlOf(tabId: number): Promise<string | undefined>;
  /** Cleans a page together with the parts of its text that follow; null for one that could not be had. */
  clean(first: PageTree, later: readonly (PageTree | null)[]): Promise<Cleaned>;
  save(page: CleanPage): Promise<readonly SaveResult[]>;
  /** Speeches in a script, with marks as the settings say. */
  print(speeches: readonly Speech[], to: TargetScript): Promise<readonly PrintedSpeech[]>;
  preferences(): Promise<{ readonly target: TargetScript; readonly indent: boolean }>;
  /** What was saved, in words. */
  savedText(results: readonly SaveResult[]): string;
  /** What putting parts together came to, in words. */
  joinedText(joined: Joined): string;
  errorText(code: string): string;
  /** CSS of what is put over a page. */
  readonly styles: string;
  /** Says something on the toolbar button, where the page cannot. */
  flag(tabId: number, text: string, tone: NoticeTone): Promise<void>;
}

/**
 * Opens the reading view on a tab, or closes it where it is open; with `join` it is opened in any case, and puts the parts
 * of the text together. What fails is told to the reader, and thrown.
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

/** Cleans and saves a tab, or saves what its reading view shows, and says so on the page. */
export async function saveTab(on: Visiting, tabId: number): Promise<Answer<ToBackground, 'save'>> {
  return telling(on, tabId, async () => {
    const { shown } = await enter(on, tabId);
    // An open view has its own offer to put parts together
    const { page, note, more } = shown ? { page: shown, note: null, more: false } : await cleanTab(on, tabId);
    const results = await on.save(page);
    const text = [on.savedText(results), note].filter(Boolean).join(' ');
    await say(on, tabId, text, 'done', more);
    await on.flag(tabId, text, 'done');
    return { results, text, more };
  });
}

/** The tab that a message came from. Throws `no-tab` where it came from none. */
export function tabOrThrow(id: number | undefined): number {
  if (id === undefined) throw new VisitError('no-tab', 'Not sent from a tab');
  return id;
}

/** Is this the clean page of where a message came from? The address may have changed its end since it was read. */
export function isOf(page: CleanPage, sender: string | undefined): boolean {
  if (page.url === null || sender === undefined || !URL.canParse(page.url) || !URL.canParse(sender)) return false;
  const [a, b] = [new URL(page.url), new URL(sender)];
  return a.protocol === b.protocol && a.host === b.host;
}

/** The text of a tab, and whether it is one part of several. Throws `no-main-content` where there is none. */
async function cleanTab(on: Visiting, tabId: number): Promise<Cleaned & { readonly more: boolean }> {
  const tree = await on.askPage(tabId, 'snapshot', null);
  const cleaned = await on.clean(tree, []);
  if (cleaned.page.speeches.length === 0) throw new CleanError('no-main-content', 'The page holds no text');
  return { ...cleaned, page: withPartMarks(cleaned.page, tree), more: findNextPart(tree) !== null };
}

/** Says something over a page. A page that has gone hears nothing, and what was done is done. */
async function say(on: Visiting, tabId: number, text: string, tone: NoticeTone, more = false): Promise<void> {
  await on.askPage(tabId, 'notify', { text, tone, more, styles: on.styles }).catch(() => undefined);
}

/** Makes sure that a content script is there, and says what it found. */
export async function enter(on: Visiting, tabId: number): Promise<Answer<ToPage, 'ping'>> {
  try {
    return await on.askPage(tabId, 'ping', null);
  } catch {
    // None there yet: not a known host, or the extension was installed after the page was opened
  }
  try {
    await on.inject(tabId);
    return await on.askPage(tabId, 'ping', null);
  } catch (cause) {
    throw new VisitError(refusal(await on.urlOf(tabId)), `Tab ${tabId} cannot be entered`, { cause });
  }
}

/** Why the browser lets no extension in, told from the address where there is one. */
export function refusal(url: string | undefined): VisitError['code'] {
  if (url === undefined) return 'cannot-enter';
  if (
    /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/u.test(
      url,
    )
  ) {
    return 'browser-page';
  }
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

/** Asks a tab for the parts that follow its page, and gives all of them as one clean text, in a script. */
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
  return {
    page,
    shown: await on.print(page.speeches, to),
    text: [on.joinedText(joined), note].filter(Boolean).join(' '),
    whole: joined.missing === 0,
  };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
