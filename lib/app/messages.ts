/** Every message between page and background. One without handler, sender or shape does not compile. All must survive JSON. */

import type { SaveResult } from '../library/records.ts';
import { CleanError, type Reply } from '../model/errors.ts';
import type { Shape } from '../model/shapes.ts';
import type { CleanPage, PageKind, Speech, TargetScript } from '../model/types.ts';
import type { PageTree } from '../page/tree.ts';
import type { Sender } from '../platform/browser.ts';
import { type Answer, type CallMap, type Question, replyOf } from '../platform/calls.ts';
import type { Shown } from '../present/present.ts';
import type { JoinedPage, RawPart } from './join.ts';

export interface Finding {
  readonly kind: PageKind;
  readonly speeches: number;
  /** A reader is open over the page, and the page took it away or covers it. */
  readonly hidden: boolean;
}

/** What cleaning found at an address: better known than what detection tells. */
export interface CleanFinding {
  readonly url: string | null;
  readonly kind: PageKind;
  readonly speeches: number;
}

/** What a reader is told to show. The text of `page` is not converted. */
export interface ReaderContent {
  readonly page: CleanPage;
  readonly shown: Shown;
  readonly putBacks: readonly number[];
  readonly target: TargetScript;
  readonly indent: boolean;
  readonly more: boolean;
  readonly join: boolean;
  readonly note: string | null;
}

/** A text as it is shown now. */
export type Rewritten = Pick<ReaderContent, 'page' | 'shown'>;

export type NoticeTone = 'done' | 'failed';

/** A message for the reader over a page. */
export interface Toast {
  readonly text: string;
  readonly tone: NoticeTone;
  /** Offers to join the parts of the text. */
  readonly more: boolean;
}

/** Questions to the background. A token stands for a text that the extension cleaned (`held-texts.ts`). */
export interface ToBackground {
  detected(question: Finding): null;
  /** What a reader shows; waits until it is cleaned. */
  reading(question: { readonly token: string }): ReaderContent;
  /** Saves what a reader shows. */
  keep(question: { readonly token: string }): { readonly results: readonly SaveResult[]; readonly text: string };
  /** In another script, with punctuation as the settings say. */
  convert(question: { readonly speeches: readonly Speech[]; readonly to: TargetScript }): Shown;
  /** The text with these entries of its log put back, and no others; `cannot-put-back` if one is bound up with others. */
  putBack(question: {
    readonly token: string;
    readonly putBacks: readonly number[];
    readonly to: TargetScript;
  }): Rewritten;
  openLibrary(question: null): null;
  /** Fetches the later parts through the page, and cleans all as one text. */
  join(question: { readonly token: string; readonly to: TargetScript }): JoinedPage;
  /** Ends that; what has arrived is kept. */
  stopParts(question: { readonly token: string }): null;
  /** Closes the tab of a reader. */
  leave(question: null): null;
  /** Opens the reader on the page that it stands over, and joins the parts there. */
  readAll(question: null): null;
  status(question: { readonly tabId: number }): Finding & { readonly last: string | null };
  /** Opens the reader on a tab; `join` joins the parts of the text. */
  read(question: { readonly tabId: number; readonly join: boolean }): null;
  /** `text` says what was done; `more` if the page is one part of several. */
  save(question: { readonly tabId: number }): {
    readonly results: readonly SaveResult[];
    readonly text: string;
    readonly more: boolean;
  };
}

/** Questions to the content script of a page. */
export interface ToPage {
  /** Also tells that a content script is there. `token` is of the reader over the page; `canFrame` if one can stand there. */
  ping(question: CleanFinding | null): Finding & { readonly token: string | null; readonly canFrame: boolean };
  snapshot(question: null): PageTree;
  /** The same; then puts the reader over the page, where it stays unseen until it has something to show. */
  open(question: { readonly token: string }): PageTree;
  hide(question: null): null;
  notify(question: Toast): null;
  /** Fetches the `number`th part; null if the reader stopped it. */
  part(question: { readonly url: string; readonly number: number }): RawPart | null;
  stopParts(question: null): null;
}

/** Questions to all readers; the token says which is meant. */
export interface ToReader {
  fetching(question: { readonly token: string; readonly number: number }): null;
}

/** The extension's id and the address of its pages (`chrome-extension://…/`). */
export interface Own {
  readonly id: string;
  readonly root: string;
}

/** A content script; the reader, which may stand in a page; the extension's other pages and its background. */
export type SenderPlace = 'page' | 'reader' | 'extension';

export type Contract<M extends CallMap<M>> = {
  readonly [N in keyof M]: { readonly from: readonly SenderPlace[]; readonly shape: Shape<Question<M, N>> };
};

/** One handler for every message: leaving one out does not compile. */
export type Handlers<M extends CallMap<M>> = {
  readonly [N in keyof M]: (question: Question<M, N>, sender: Sender) => Answer<M, N> | Promise<Answer<M, N>>;
};

/** Where a message came from; null if from another extension or from a frame inside a page. */
export function placeOf(sender: Sender, own: Own): SenderPlace | null {
  if (sender.id !== own.id) return null;
  if (sender.url?.startsWith(`${own.root}reader.html`)) return 'reader';
  if (sender.url?.startsWith(own.root)) return (sender.frameId ?? 0) === 0 ? 'extension' : null;
  if (sender.tab?.id !== undefined) return (sender.frameId ?? 0) === 0 ? 'page' : null;
  return sender.url === undefined ? 'extension' : null;
}

/** Characters of a message from a content script, which tells what a page is and no more: whoever broke into it has no say. */
const mostFromPage = 1000;

/** Lets so many messages of each tab pass in a while; a page that is shown and hidden again and again sends no more. */
export function messageLimit(most: number, perMs: number, now: () => number): (tabId: number) => boolean {
  const passed = new Map<number, { readonly since: number; readonly count: number }>();
  return (tabId) => {
    const before = passed.get(tabId);
    const isNew = before === undefined || now() - before.since > perMs;
    const count = isNew ? 1 : before.count + 1;
    passed.set(tabId, { since: isNew ? now() : before.since, count });
    return count <= most;
  };
}

/** Whether a message is one of those of a contract. */
export function isOf<M extends CallMap<M>>(contract: Contract<M>, message: unknown): boolean {
  const { name } = (message ?? {}) as { name?: unknown };
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

/** Answers a message, or refuses it with `bad-message`. Never rejects. */
export function reply<M extends CallMap<M>>(
  contract: Contract<M>,
  handlers: Handlers<M>,
  message: unknown,
  sender: Sender,
  own: Own,
): Promise<Reply<Answer<M, keyof M>>> {
  return replyOf(() => {
    const { name, question } = admit(contract, message, sender, own);
    return handlers[name](question, sender);
  });
}

function admit<M extends CallMap<M>>(contract: Contract<M>, message: unknown, sender: Sender, own: Own) {
  const { name, question } = (message ?? {}) as { name?: unknown; question?: unknown };
  const rule = isOf(contract, message) ? contract[name as keyof M] : null;
  const place = placeOf(sender, own);
  const fits = place !== 'page' || JSON.stringify(question ?? null).length <= mostFromPage;
  if (rule === null || place === null || !rule.from.includes(place) || !fits || !rule.shape(question)) {
    throw new CleanError('bad-message', `${name} from ${place}`);
  }
  return { name: name as keyof M, question };
}
