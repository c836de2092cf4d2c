/** The background: wires commands, menus and messages. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toBackground } from '../lib/app/background-contract.ts';
import { badgeText } from '../lib/app/badge.ts';
import { heldTexts, withPutBacks } from '../lib/app/held-texts.ts';
import {
  type Finding,
  type Handlers,
  messageLimit,
  reply,
  type ToBackground,
  type ToReader,
} from '../lib/app/messages.ts';
import { joinedText, savedText } from '../lib/app/reports.ts';
import { listen, own } from '../lib/app/runtime.ts';
import { enter, joinReading, readTab, saveTab, tabOrThrow, type Visiting } from '../lib/app/visit.ts';
import type { Stopped } from '../lib/clean/custom-rules/apply.ts';
import { ownRulesFor } from '../lib/clean/custom-rules/rules.ts';
import { cleanParts } from '../lib/clean/pipeline.ts';
import { lazyConverter } from '../lib/convert/convert.ts';
import { fetchDictionaries } from '../lib/convert/dictionaries.ts';
import { fullWidthMarks } from '../lib/convert/marks.ts';
import { withReaderWords } from '../lib/convert/reader-names.ts';
import { announceChange } from '../lib/library/changes.ts';
import { database } from '../lib/library/database.ts';
import { library } from '../lib/library/index.ts';
import { answerOrThrow, type Reply } from '../lib/model/errors.ts';
import type { Speech, TargetScript } from '../lib/model/types.ts';
import type { Question } from '../lib/platform/calls.ts';
import { errorText, t } from '../lib/platform/i18n.ts';
import { present } from '../lib/present/present.ts';
import { storedRules, switchOffStopped } from '../lib/settings/custom-rules.ts';
import { storedSettings, targetScript } from '../lib/settings/settings.ts';

/** The manifest names the same file for known hosts. */
const contentScript = '/speech.js';

/** How long the toolbar shows a result. */
const flagMs = 3000;

const vermilion = '#b3301f';

/** How often a page may say in a minute what it is. */
const mostFindings = 60;

const nothingFound: Finding = { kind: 'none', speeches: 0, hidden: false };

export default defineBackground(() => {
  const store = library(database({ indexedDB, IDBKeyRange }), { now: Date.now, newId: () => crypto.randomUUID() });
  const settings = () => storedSettings.load(browser.storage.local);
  const converter = lazyConverter(() =>
    fetchDictionaries(async (path) => (await fetch(browser.runtime.getURL(path as '/'))).text()),
  );
  const convert = async (speeches: readonly Speech[], to: TargetScript) => {
    const { fullWidth, words } = await settings();
    return present(speeches, to, {
      converter: async (target) => withReaderWords(await converter(target), words),
      marks: fullWidth ? fullWidthMarks : null,
    });
  };

  const remember = (text: string) => browser.storage.session.set({ last: text });

  const paint = async (tabId: number, text: string, color: string, title: string) => {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  };

  const visiting: Visiting = {
    askPage: async (tabId, name, question) =>
      answerOrThrow((await browser.tabs.sendMessage(tabId, { name, question }, { frameId: 0 })) as Reply<never>),
    inject: async (tabId) => {
      await browser.scripting.executeScript({ target: { tabId }, files: [contentScript] });
    },
    urlOf: async (tabId) => (await browser.tabs.get(tabId)).url,
    clean: async (first, later) => {
      const own = ownRulesFor(await storedRules.load(browser.storage.local), first.url);
      const stopped: Stopped[] = [];
      const options = { own, clock: () => performance.now(), tell: (one: Stopped) => void stopped.push(one) };
      const { input: _, ...page } = cleanParts(first, later, options); // The text before cleaning is for the laws; the log can give it again
      return { page, note: await switchOffStopped(browser.storage.local, stopped) };
    },
    save: async (page) => {
      const results = await store.save(page);
      announceChange(results.map(({ id }) => id));
      return results;
    },
    convert,
    savedText,
    joinedText,
    errorText,
    held: heldTexts(browser.storage.session),
    newToken: () => crypto.randomUUID(),
    openReader: async (token, tabId) => {
      const { index, windowId } = await browser.tabs.get(tabId);
      const url = `${browser.runtime.getURL('/reader.html')}#${token}`;
      await browser.tabs.create({ url, windowId, index: index + 1, openerTabId: tabId });
    },
    frames: !import.meta.env.FIREFOX,
    apart: t('viewApart'),
    flag: async (tabId, text, tone) => {
      await remember(text);
      const color = tone === 'done' ? '#2c6b45' : vermilion;
      // The tab may be closed by now
      await paint(tabId, tone === 'done' ? '✓' : '!', color, text).catch(() => undefined);
      setTimeout(() => void repaint(tabId).catch(() => undefined), flagMs);
    },
  };

  const mark = (tabId: number, finding: Finding) =>
    paint(tabId, badgeText(finding, t('badgeSpeech')), vermilion, t(finding.hidden ? 'viewHidden' : 'name'));

  const repaint = async (tabId: number) => {
    const finding = await visiting.askPage(tabId, 'ping', null).catch(() => nothingFound);
    await mark(tabId, finding);
  };

  const mayTell = messageLimit(mostFindings, 60_000, Date.now);
  const joining = new Map<string, AbortController>();
  /** No reader may be there to hear it. */
  const tellReaders = <N extends keyof ToReader>(name: N, question: Question<ToReader, N>) =>
    browser.runtime.sendMessage({ name, question }).catch(() => undefined);

  const handlers: Handlers<ToBackground> = {
    detected: async (finding, { tab }) => {
      if (tab?.id !== undefined && mayTell(tab.id)) await mark(tab.id, finding);
      return null;
    },
    reading: async ({ token }, sender) => {
      const reading = await visiting.held.find(token, sender);
      const { script, indent } = await settings();
      const target = targetScript(script, browser.i18n.getUILanguage());
      const page = withPutBacks(reading);
      const { putBacks, more, join, note } = reading;
      return { page, shown: await convert(page.speeches, target), putBacks, target, indent, more, join, note };
    },
    keep: async ({ token }, sender) => {
      const results = await visiting.save(withPutBacks(await visiting.held.find(token, sender)));
      const text = savedText(results);
      await remember(text);
      return { results, text };
    },
    convert: ({ speeches, to }) => convert(speeches, to),
    putBack: async ({ token, putBacks, to }, sender) => {
      const reading = { ...(await visiting.held.find(token, sender)), putBacks };
      const page = withPutBacks(reading);
      await visiting.held.keep(token, reading);
      return { page, shown: await convert(page.speeches, to) };
    },
    join: async ({ token, to }, sender) => {
      const reading = await visiting.held.find(token, sender);
      const stopping = new AbortController();
      joining.set(token, stopping);
      const progress = (number: number) => void tellReaders('fetching', { token, number });
      try {
        return await joinReading(visiting, token, reading, to, { signal: stopping.signal, progress });
      } finally {
        joining.delete(token);
      }
    },
    stopParts: async ({ token }, sender) => {
      const { tabId } = await visiting.held.find(token, sender);
      joining.get(token)?.abort();
      return visiting.askPage(tabId, 'stopParts', null);
    },
    readAll: async (_, { tab }) => {
      await readTab(visiting, tabOrThrow(tab?.id), true);
      return null;
    },
    leave: async (_, { tab }) => {
      await browser.tabs.remove(tabOrThrow(tab?.id));
      return null;
    },
    openLibrary: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
      return null;
    },
    status: async ({ tabId }) => {
      const { kind, speeches, hidden } = await enter(visiting, tabId);
      const { last } = await browser.storage.session.get(['last']);
      return { kind, speeches, hidden, last: typeof last === 'string' ? last : null };
    },
    read: async ({ tabId, join }) => {
      await readTab(visiting, tabId, join);
      return null;
    },
    save: ({ tabId }) => saveTab(visiting, tabId),
  };

  /** Runs a command or menu entry. Failures have been shown already. */
  const run = async (command: string, given: number | undefined) => {
    const tabId = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (tabId === undefined) return; // No window of pages is open
    if (command === 'read-page') await readTab(visiting, tabId).catch(() => undefined);
    if (command === 'save-page') await saveTab(visiting, tabId).catch(() => undefined);
  };

  listen((message, sender) => reply(toBackground, handlers, message, sender, own()));
  browser.commands.onCommand.addListener((command, tab) => void run(command, tab?.id));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void run(String(menuItemId), tab?.id));
  // Empties the bin of what is older than 30 days; if it fails, the next start tries again
  browser.runtime.onStartup.addListener(() => void store.sweep().catch(() => undefined));
  browser.runtime.onInstalled.addListener(() => {
    const contexts = ['page', 'selection'] as ['page', 'selection'];
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: 'read-page', title: t('menuRead'), contexts });
      browser.contextMenus.create({ id: 'save-page', title: t('menuSave'), contexts });
    });
  });
});
