/**
 * The content script: detects, gives the page tree, shows the reading view and messages. The manifest loads it on known hosts;
 * elsewhere the background injects it when the reader asks.
 *
 * Not one of WXT's content scripts: their frame announces each start by an event that any page can listen for and forge, and
 * weighs a third of what this script may.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Finding, type Handlers, reply, type ToPage } from '../lib/app/messages.ts';
import { toPage } from '../lib/app/page-contract.ts';
import { ask, listen, own } from '../lib/app/runtime.ts';
import { VisitError } from '../lib/app/visit-error.ts';
import { detectPage } from '../lib/clean/detect/detect.ts';
import type { CleanPage } from '../lib/model/types.ts';
import { snapshot } from '../lib/page/snapshot.ts';
import { toast } from '../lib/ui/reading-view/toast.ts';
import { openView, type View } from '../lib/ui/reading-view/view.ts';

/** What an extension may look into, open or closed: Chrome and Firefox each have a way of their own. Few elements have one; what lies over the page is no part of it. */
function shadowOf(element: Element): ShadowRoot | null {
  if (!/^(?!qinggao).*-|^(?:article|div|main|section)$/.test(element.localName)) return null;
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot: typeof shadowOf } } };
  const own = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? own.openOrClosedShadowRoot ?? null;
}

export default defineUnlistedScript(() => {
  // The page can neither see nor set this flag
  const world = globalThis as { qinggaoIsHere?: true };
  if (world.qinggaoIsHere) return;
  world.qinggaoIsHere = true;

  const open: { view: View | null; read: CleanPage | null } = { view: null, read: null };
  const shown = () => open.view?.shown() ?? null;
  // At the same address, what was cleaned is better known than what detection tells
  const find = (): Finding => {
    const { read } = open;
    return read?.url === document.URL ? { kind: read.kind, speeches: read.speeches.length } : detectPage(document);
  };

  // The popup asks again
  const tell = () => void ask('detected', find()).catch(() => undefined);

  const handlers: Handlers<ToPage> = {
    ping: () => ({ ...find(), shown: shown() }),
    snapshot: () => {
      if (document.contentType === 'application/pdf') throw new VisitError('pdf-page', document.URL);
      return snapshot(document, shadowOf);
    },
    show: (content) => {
      open.view?.close();
      open.view = openView(document, content, ask);
      open.read = content.page;
      tell();
      return null;
    },
    hide: () => {
      open.view?.close();
      return null;
    },
    notify: (notice) => {
      if (open.view && shown()) open.view.say(notice.text, notice.tone);
      else toast(document, notice, notice.more ? () => void ask('readAll', null) : null);
      return null;
    },
    part: ({ url, number }) => open.view?.part(url, number) ?? null,
  };

  listen((message, sender) => reply(toPage, handlers, message, sender, own()));
  tell();
  // A page restored by the back button has no badge yet
  addEventListener('pageshow', ({ persisted }) => persisted && tell());
});
