/** Exports speeches to a file or a folder, as the reader chooses. */

import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/app/runtime.ts';
import { type DeliverOptions, deliverFile, deliverToFolder } from '../../lib/export/deliver.ts';
import type { Folder } from '../../lib/export/folder.ts';
import { libraryItems, localTime } from '../../lib/export/library-items.ts';
import type { Saved } from '../../lib/library/records.ts';
import type { TargetScript } from '../../lib/model/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import { changeSettings, defaults, type Settings, storedSettings } from '../../lib/settings/settings.ts';
import { download } from '../../lib/ui/components/download.ts';
import { pickFolder } from './folder-picker.ts';
import { say, tried } from './notice.ts';
import { usualScript } from './opened.ts';
import { store } from './store.ts';

export interface Request {
  readonly ids: readonly string[];
  /** The first few, to preview file names. */
  readonly first: readonly Saved[];
}

export interface Running {
  readonly done: number;
  /** Stops before the next speech. */
  readonly stop: () => void;
}

export const request = signal<Request | null>(null);
/** The choices of the dialog: begin as the settings are, and are stored after an export. */
export const choices = signal<Settings>(defaults);
export const script = signal<TargetScript>('keep');
export const running = signal<Running | null>(null);

/** Speeches in the preview of file names. */
const triedNames = 3;

export function choose(part: Partial<Settings>): void {
  choices.value = { ...choices.value, ...part };
}

export async function askHow(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  choices.value = await storedSettings.load(browser.storage.local);
  script.value = usualScript.value;
  request.value = { ids, first: await store.readMany(ids.slice(0, triedNames)) };
}

/** Exports, and closes the dialog when done. */
export async function exportNow(to: 'file' | 'folder'): Promise<void> {
  const asked = request.value;
  if (asked === null || running.value !== null) return;
  await tried(async () => {
    const folder = to === 'folder' ? await pickFolder() : null;
    if (to === 'folder' && folder === null) return;
    const { exportFormat, exportLayout, fileTemplate, frontMatter, byLine, ifThere } = choices.value;
    await changeSettings(browser.storage.local, {
      exportFormat,
      exportLayout,
      fileTemplate,
      frontMatter,
      byLine,
      ifThere,
    });
    await deliver(asked.ids, folder);
    request.value = null;
  });
}

/** Writes the files and tells the result; if stopped, how many were written. */
async function deliver(ids: readonly string[], folder: Folder | null): Promise<void> {
  const stopping = new AbortController();
  const written = { done: 0 };
  const tell = (done: number) => {
    written.done = done;
    running.value = { done, stop: () => stopping.abort() };
  };
  tell(0);
  const { exportFormat, exportLayout, fileTemplate, frontMatter, byLine, indent, ifThere } = choices.value;
  const modified = localTime(Date.now());
  const options: DeliverOptions = {
    format: exportFormat,
    layout: exportLayout,
    total: ids.length,
    modified,
    title: t('exportName', modified.slice(0, 10)),
    template: fileTemplate,
    frontMatter,
    byLine,
    // In Markdown an indent would be part of the text
    indent: indent && exportFormat !== 'markdown',
    progress: tell,
    signal: stopping.signal,
  };
  const items = libraryItems(store, ids, {
    to: script.value,
    present: async (speeches, to) => (await ask('convert', { speeches, to })).speeches,
    withChanges: exportFormat === 'jsonl',
  });
  try {
    const text =
      folder === null ? await toFile(items, options) : await toFolder(folder, items, { ...options, ifThere });
    const left = ids.length - written.done;
    if (left > 0) say({ text: t('exportedPartly', written.done, left), tone: 'failed' });
    else say({ text: text ?? t('exported', written.done), tone: 'done' });
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    say({ text: t('exportStopped', written.done), tone: 'quiet' });
  } finally {
    running.value = null;
  }
}

type Items = ReturnType<typeof libraryItems>;

async function toFile(items: Items, options: DeliverOptions): Promise<null> {
  const { name, blob } = await deliverFile(items, options);
  download(blob, name);
  return null;
}

async function toFolder(folder: Folder, ...how: [Items, Parameters<typeof deliverToFolder>[2]]): Promise<string> {
  const { written, replaced, skipped } = await deliverToFolder(folder, ...how);
  return t('exportedFolder', written, replaced, skipped);
}
