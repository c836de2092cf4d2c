/**
 * Every message that crosses a context, as question → answer, in two typed maps. A message without a handler, a sender or
 * a shape does not compile. All of it must survive JSON.
 */

import type { SaveResult } from '../library/records.ts';
import { CleanError, type Reply } from '../model/errors.ts';
import type { Shape } from '../model/shapes.ts';
import type { CleanPage, PageKind, Speech, TargetScript } from '../model/types.ts';
import type { PageTree } from '../page/tree.ts';
import type { Sender } from '../platform/browser.ts';
import { type Answer, type CallMap, type Question, replyOf } from '../platform/calls.ts';
import type { PrintedSpeech, Shown, Toast, ViewContent } from '../present/print.ts';
import type { JoinedPage, RawPart } from './join.ts';

/** What the detector found on a page. */
export interface Finding {
  readonly kind: PageKind;
  /** How many speeches there are. */
  readonly speeches: number;
}

/** Questions to the background. */
export interface ToBackground {
  /** The content script tells what the page is. */
  detected(question: Finding): null;
  /** Saves what the reading view shows, entries put back included. */
  keep(question: { readonly page: CleanPage }): { readonly results: readonly SaveResult[]; readonly text: string };
  /** The same speeches in another script, with marks as the settings say. */
  convert(question: { readonly speeches: readonly Speech[]; readonly to: TargetScript }): Shown;
  /** The same, in print. */
  print(question: { readonly speeches: readonly Speech[]; readonly to: TargetScript }): readonly PrintedSpeech[];
  markdown(question: { readonly page: CleanPage; readonly to: TargetScript }): { readonly text: string };
  /** Puts one entry of the log back into the text; `cannot-put-back` where it is bound up with others. */
  putBack(question: { readonly page: CleanPage; readonly index: number; readonly to: TargetScript }): {
    readonly page: CleanPage;
    readonly shown: readonly PrintedSpeech[];
  };
  openLibrary(question: null): null;
  /** Asks the page that sent it for the parts that follow, one by one, and cleans them as one text. */
  join(question: { readonly to: TargetScript }): JoinedPage;
  /** Opens the reading view on the page that sent it, and puts the parts together there. */
  readAll(question: null): null;
  /** What is on a tab, for the popup. */
  status(question: { readonly tabId: number }): Finding & { readonly last: string | null };
  /** Opens the reading view on a tab; `join` puts the parts of its text together there. */
  read(question: { readonly tabId: number; readonly join: boolean }): null;
  /** Cleans and saves a tab; the text says what was done, `more` that it is one part of several. */
  save(question: { readonly tabId: number }): {
    readonly results: readonly SaveResult[];
    readonly text: string;
    readonly more: boolean;
  };
}

/** Questions to the content script of a page. */
export interface ToPage {
  /** Is a content script there, what did it find, and what does its reading view show? */
  ping(question: null): Finding & { readonly shown: CleanPage | null };
  snapshot(question: null): PageTree;
  show(question: ViewContent): null;
  /** Closes the reading view. */
  hide(question: null): null;
  notify(question: Toast): null;
  /** Fetches a part of the text, the `number`th; null where the reader has had enough. Refused unless the reader asked for it. */
  part(question: { readonly url: string; readonly number: number }): RawPart | null;
}

/** The extension itself: its id, and where its pages live (`chrome-extension://…/`). */
export interface Own {
  readonly id: string;
  readonly root: string;
}

/** Where a message can come from: a page's content script, or the extension's own pages and background. */
export type SenderPlace = 'page' | 'extension';

/** Who may send each message, and what it must look like. */
export type Contract<M extends CallMap<M>> = {
  readonly [N in keyof M]: { readonly from: readonly SenderPlace[]; readonly shape: Shape<Question<M, N>> };
};

/** One handler for every message: leaving one out does not compile. */
export type Handlers<M extends CallMap<M>> = {
  readonly [N in keyof M]: (question: Question<M, N>, sender: Sender) => Answer<M, N> | Promise<Answer<M, N>>;
};

/** Where a message came from, or null where it is not the extension's own or comes from a frame inside a page. */
export function placeOf(sender: Sender, own: Own): SenderPlace | null {
  if (sender.id !== own.id) return null;
  if (sender.url?.startsWith(own.root)) return 'extension';
  if (sender.tab?.id !== undefined) return (sender.frameId ?? 0) === 0 ? 'page' : null;
  return sender.url === undefined ? 'extension' : null;
}

/** Answers a message, or refuses it. Never rejects: an error would be lost on its way between contexts. */
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
  const known = typeof name === 'string' && Object.hasOwn(contract, name);
  const rule = known ? contract[name as keyof M] : null;
  const place = placeOf(sender, own);
  if (rule === null || place === null || !rule.from.includes(place) || !rule.shape(question)) {
    // Unknown, not allowed from there, or in the wrong shape
    throw new CleanError('bad-message', `${String(name)} from ${place}`);
  }
  return { name: name as keyof M, question };
}
