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
import type { Shown } from '../present/present.ts';
import { type HeldText, type HeldTexts, withPutBacks } from './held-texts.ts';
import { type Joined, type JoinedPage, type Joining, joinParts, mostPartBytes } from './join.ts';
import type { NoticeTone, ToBackground, ToPage } from './messages.ts';
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
  convert(speeches: readonly Speech[], to: TargetScript): Promise<Shown>;
  savedText(results: readonly SaveResult[]): string;
  joinedText(joined: Joined): string;
  errorText(code: string): string;
  readonly held: HeldTexts;
  newToken(): string;
  /** Opens the reader of a token in a tab, beside the tab of its page. */
  openReader(token: string, tabId: number): Promise<void>;
  /** Whether the reader can stand over a page: the browser gives it an address that no page can know. */
  readonly frames: boolean;
  /** What the reader is told where the page does not let it stand. */
  readonly apart: string;
  /** Shows a text on the toolbar button. */
  flag(tabId: number, text: string, tone: NoticeTone): Promise<void>;
}

/** A frame that has not asked for its text after so many ms does not run: the page is in a sandbox. */
const frameMs = 3000;

/**
 * Opens the reader on a tab, or closes an open one; with `join` it opens in any case and joins the parts of the text. Where the
 * page does not let it stand, it opens in a tab. A failure is shown to the reader, and thrown.
 */
export async function readTab(on: Visiting, tabId: number, join = false): Promise<void> {
  await telling(on, tabId, async () => {
    const { token: open, hidden, canFrame } = await enter(on, tabId);
    if (open !== null && !join) {
      await on.askPage(tabId, 'hide', null);
      if (hidden) await readApart(on, open, tabId);
      return;
    }
    const token = on.newToken();
    const frames = on.frames && canFrame;
    const cleaning = on.held.begin(token, cleanTab(on, tabId, frames ? token : null, join));
    const { page } = await cleaning.catch(async (error: unknown) => {
      await on.askPage(tabId, 'hide', null).catch(() => undefined);
      throw error;
    });
    const found = { url: page.url, kind: page.kind, speeches: page.speeches.length };
    const { hidden: isKeptOut } = await on.askPage(tabId, 'ping', found);
    if (!on.frames) return on.openReader(token, tabId);
    if (frames && !isKeptOut && (await on.held.isAsked(token, frameMs))) return;
    await on.askPage(tabId, 'hide', null);
    await readApart(on, token, tabId);
  });
}

/** Opens a text in a tab, and tells why. */
async function readApart(on: Visiting, token: string, tabId: number): Promise<void> {
  const reading = await on.held.find(token, { tab: { id: tabId } });
  await on.held.keep(token, { ...reading, note: [on.apart, reading.note].filter(Boolean).join(' ') });
  await on.openReader(token, tabId);
}

/** Saves what the reader over a tab shows; without one, cleans the tab first. Tells the result over the page. */
export async function saveTab(on: Visiting, tabId: number): Promise<Answer<ToBackground, 'save'>> {
  return telling(on, tabId, async () => {
    const { token } = await enter(on, tabId);
    // An open reader offers to join the parts itself
    const reading = token
      ? { ...(await on.held.find(token, { tab: { id: tabId } })), note: null, more: false }
      : await cleanTab(on, tabId, null, false);
    const results = await on.save(withPutBacks(reading));
    const text = [on.savedText(results), reading.note].filter(Boolean).join(' ');
    await say(on, tabId, text, 'done', reading.more);
    await on.flag(tabId, text, 'done');
    return { results, text, more: reading.more };
  });
}

/** The tab that a message came from. Throws `no-tab` if there is none. */
export function tabOrThrow(id: number | undefined): number {
  if (id === undefined) throw new VisitError('no-tab', 'Not sent from a tab');
  return id;
}

/** Cleans a tab; with a token, the reader begins to load meanwhile. Throws `no-main-content`. */
async function cleanTab(on: Visiting, tabId: number, token: string | null, join: boolean): Promise<HeldText> {
  const tree = await (token === null ? on.askPage(tabId, 'snapshot', null) : on.askPage(tabId, 'open', { token }));
  const { page, note } = await on.clean(tree, []);
  if (page.speeches.length === 0) throw new CleanError('no-main-content', 'The page holds no text');
  const more = findNextPart(tree) !== null;
  return { tabId, page: withPartGaps(page, tree), putBacks: [], more, join: join && more, note };
}

/** Shows a message over a page, if it is still there. */
async function say(on: Visiting, tabId: number, text: string, tone: NoticeTone, more = false): Promise<void> {
  if (on.frames) await on.askPage(tabId, 'notify', { text, tone, more }).catch(() => undefined);
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

export interface Joiner {
  readonly signal: AbortSignal;
  /** Called before each part is fetched. */
  readonly progress: (number: number) => void;
}

/** Fetches the later parts of a text through its tab, cleans all of it as one page, and keeps that in its place. */
export async function joinReading(
  on: Visiting,
  token: string,
  { tabId }: HeldText,
  to: TargetScript,
  { signal, progress }: Joiner,
): Promise<JoinedPage> {
  const joining: Joining = {
    fetchPart: async (url, number) => {
      if (signal.aborted) return 'cancelled';
      progress(number);
      const part = await on.askPage(tabId, 'part', { url, number });
      if (part === null) return 'cancelled';
      if (part.bytes.length > (mostPartBytes * 4) / 3 + 4) throw new Error('Too big');
      return { ...part, bytes: fromBase64(part.bytes) };
    },
    read: (bytes, url) => parse(decode(bytes).text, url),
  };
  const first = await on.askPage(tabId, 'snapshot', null);
  const joined = await joinParts(first, joining);
  const { page, note } = await on.clean(first, joined.later);
  // A page to log in was fetched, and is no part of the text
  const without = page.reasons.filter((reason) => reason === partWithoutText).length;
  const told = { ...joined, had: joined.had - without, missing: joined.missing + without };
  const whole = told.missing === 0;
  await on.held.keep(token, { tabId, page, putBacks: [], more: !whole, join: false, note: null });
  const text = [on.joinedText(told), note].filter(Boolean).join(' ');
  return { page, shown: await on.convert(page.speeches, to), text, whole };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
