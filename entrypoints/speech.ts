/**
 * The content script: detects, gives the page tree, puts the reader and messages over the page. The manifest loads it on known
 * hosts; elsewhere the background injects it when the reader asks.
 *
 * Not one of WXT's content scripts: their frame announces each start by an event that any page can listen for and forge, and
 * weighs a third of what this script may.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CleanFinding, type Finding, type Handlers, reply, type ToPage } from '../lib/app/messages.ts';
import { toPage } from '../lib/app/page-contract.ts';
import { ask, listen, own, readerAddress } from '../lib/app/runtime.ts';
import { VisitError } from '../lib/app/visit-error.ts';
import { detectPage } from '../lib/clean/detect/detect.ts';
import { snapshot } from '../lib/page/snapshot.ts';
import type { PageTree } from '../lib/page/tree.ts';
import { fetchPart } from '../lib/ui/over-page/fetch-part.ts';
import { frameOver, type PageFrame, removeLeft } from '../lib/ui/over-page/frame.ts';
import { keepStanding } from '../lib/ui/over-page/scroll-position.ts';

type RootOf = (element: Element) => ShadowRoot | null;

/** What an extension may look into, open or closed: Chrome and Firefox each have a way of their own. */
const rootOf: RootOf = (element) => {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot: RootOf } } };
  const own = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? own.openOrClosedShadowRoot ?? null;
};

/** How long a message stays: with a button it takes longer to read. */
const toastMs = { short: 4000, long: 8000 } as const;

export default defineUnlistedScript(() => {
  // The page can neither see nor set this flag
  const world = globalThis as { qinggaoIsHere?: true };
  if (world.qinggaoIsHere) return;
  world.qinggaoIsHere = true;
  removeLeft(document, rootOf);

  const over: { view: (PageFrame & { readonly token: string }) | null; toast: PageFrame | null } = {
    view: null,
    toast: null,
  };
  const known: { found: CleanFinding | null } = { found: null };
  const find = (): Finding => {
    const { kind, speeches } = known.found?.url === document.URL ? known.found : detectPage(document);
    return { kind, speeches, hidden: over.view?.stands() === false };
  };
  // The popup asks again
  const tell = () => void ask('detected', find()).catch(() => undefined);
  // Few elements have a root; what lies over the page is no part of it
  const shadowOf: RootOf = (element) =>
    /-|^(?:article|div|main|section)$/.test(element.localName) &&
    element !== over.view?.host &&
    element !== over.toast?.host
      ? rootOf(element)
      : null;
  const take = (): PageTree => {
    if (document.contentType === 'application/pdf') throw new VisitError('pdf-page', document.URL);
    return snapshot(document, shadowOf);
  };
  let stopping = new AbortController();

  const handlers: Handlers<ToPage> = {
    ping: (found) => {
      known.found = found ?? known.found;
      return {
        ...find(),
        token: over.view?.token ?? null,
        canFrame: origin !== 'null' || location.protocol === 'file:',
      };
    },
    snapshot: take,
    open: ({ token }) => {
      over.view?.close();
      const tree = take();
      const restore = keepStanding(document);
      const closed = () => {
        over.view = null;
        stopping.abort();
        restore();
        tell();
      };
      over.view = { token, ...frameOver(document, { url: readerAddress(token), look: 'view', changed: tell, closed }) };
      return tree;
    },
    hide: () => {
      over.view?.close();
      return null;
    },
    notify: (notice) => {
      if (over.view?.stands()) {
        over.view.tell(notice);
        return null;
      }
      over.toast?.close();
      const nothing = () => undefined;
      const toast = frameOver(document, { url: readerAddress(''), look: 'toast', changed: nothing, closed: nothing });
      over.toast = toast;
      toast.tell(notice);
      setTimeout(toast.close, notice.more || notice.tone === 'failed' ? toastMs.long : toastMs.short);
      return null;
    },
    part: ({ url }) => {
      const { signal } = stopping;
      return fetchPart(url, signal).catch((error: unknown) => {
        if (signal.aborted) return null;
        throw error;
      });
    },
    stopParts: () => {
      stopping.abort();
      stopping = new AbortController();
      return null;
    },
  };

  listen((message, sender) => reply(toPage, handlers, message, sender, own()));
  tell();
  // A page restored by the back button has no badge yet
  addEventListener('pageshow', ({ persisted }) => persisted && tell());
});
