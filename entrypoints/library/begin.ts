/** Starts the page: settings, rows, search, keys, and changes made elsewhere. */

import { browser } from 'wxt/browser';
import { storedLastBackup } from '../../lib/backup/last-backup.ts';
import { onChange } from '../../lib/library/changes.ts';
import { keepStorage } from '../../lib/library/storage.ts';
import { interfaceLanguage } from '../../lib/platform/i18n.ts';
import { storedSettings, targetScript } from '../../lib/settings/settings.ts';
import { lastBackup } from './aside.tsx';
import { pressed } from './keys.ts';
import { followAddress } from './looking.ts';
import { tried } from './notice.ts';
import { follow, indent, renew, usualScript } from './opened.ts';
import { load, refresh, startFinder } from './shelf.ts';
import { followSnippets } from './snippets.ts';

/** Also asks the browser once never to clear the library. */
export async function begin(): Promise<void> {
  addEventListener('keydown', pressed);
  followAddress(() => void follow());
  followSnippets();
  const area = browser.storage.local;
  const [settings, last] = await Promise.all([storedSettings.load(area), storedLastBackup.load(area)]);
  lastBackup.value = last; // Before the rows: a reminder that came after them would push the list down under the pointer
  usualScript.value = targetScript(settings.script, interfaceLanguage());
  indent.value = settings.indent;
  await load();
  await follow();
  const searchAnew = startFinder();
  onChange((ids) => {
    searchAnew(ids);
    void tried(async () => {
      await refresh(ids);
      await renew(ids);
    });
  });
  const { askedToPersist } = await area.get(['askedToPersist']);
  if (askedToPersist === true) return;
  await keepStorage(navigator.storage);
  await area.set({ askedToPersist: true });
}
