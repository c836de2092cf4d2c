/** Every message between page and background. One without handler, sender or shape does not compile. All must survive JSON. */

import type { SaveResult } from '../library/records.ts';
import { CleanError, type Reply } from '../model/errors.ts';
import type { Shape } from '../model/shapes.ts';
import type { CleanPage, PageKind, Speech, TargetScript } from '../model/types.ts';
import type { PageTree } from '../page/tree.ts';
import type { Sender } from '../platform/browser.ts';
import { type Answer, type CallMap, type Question, replyOf } from '../platform/calls.ts';
import type { PrintedSpeech, Shown, Toast, ViewContent } from '../present/print.ts';
import type { JoinedPage, RawPart } from './join.ts';

export interface Finding {
  readonly kind: PageKind;
  readonly speeches: number;
}

/** Questions to the background. */
export interface ToBackground {
  detected(question: Finding): null;
  /** Saves what the reading view shows. */
  keep(question: { readonly page: CleanPage }): { readonly results: readonly SaveResult[]; readonly text: string };
  /** In another script, with punctuation as the settings say. */
  convert(question: { readonly speeches: readonly Speech[]; readonly to: TargetScript }): Shown;
  /** The same, ready to show. */
  print(question: { readonly speeches: readonly Speech[]; readonly to: TargetScript }): readonly PrintedSpeech[];
  markdown(question: { readonly page: CleanPage; readonly to: TargetScript }): { readonly text: string };
  /** Puts one change back; `cannot-put-back` if others depend on it. */
  putBack(question: { readonly page: CleanPage; readonly index: number; readonly to: TargetScript }): {
    readonly page: CleanPage;
    readonly shown: readonly PrintedSpeech[];
  };
  openLibrary(question: null): null;
  /** Fetches the later parts through the page that sent it, and cleans all as one text. */
  join(question: { readonly to: TargetScript }): JoinedPage;
  /** Opens the reading view on the page that sent it, and joins the parts there. */
  readAll(question: null): null;
  status(question: { readonly tabId: number }): Finding & { readonly last: string | null };
  /** Opens the reading view on a tab; `join` joins the parts of the text. */
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
  /** Also tells that a content script is there. `shown` is what its reading view shows. */
  ping(question: null): Finding & { readonly shown: CleanPage | null };
  snapshot(question: null): PageTree;
  show(question: ViewContent): null;
  hide(question: null): null;
  notify(question: Toast): null;
  /** Fetches the `number`th part; null if the reader stopped it. Refused unless the reader asked for it. */
  part(question: { readonly url: string; readonly number: number }): RawPart | null;
}

/** The extension's id and the address of its pages (`chrome-extension://…/`). */
export interface Own {
  readonly id: string;
  readonly root: string;
}

/** A content script, or the extension's own pages and background. */
export type SenderPlace = 'page' | 'extension';

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
  if (sender.url?.startsWith(own.root)) return 'extension';
  if (sender.tab?.id !== undefined) return (sender.frameId ?? 0) === 0 ? 'page' : null;
  return sender.url === undefined ? 'extension' : null;
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
  const known = typeof name === 'string' && Object.hasOwn(contract, name);
  const rule = known ? contract[name as keyof M] : null;
  const place = placeOf(sender, own);
  if (rule === null || place === null || !rule.from.includes(place) || !rule.shape(question)) {
    throw new CleanError('bad-message', `${name} from ${place}`);
  }
  return { name: name as keyof M, question };
}
