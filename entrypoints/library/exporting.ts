/** Takes speeches out of the library: to files and folders, and to the clipboard. */
import { signal } from '@preact/signals';
import DOMPurify from 'dompurify';
import { browser } from 'wxt/browser';
import type { FormatId, Layout } from '../../lib/export/choices.ts';
import { type DeliverOptions, deliverFile, deliverToFolder } from '../../lib/export/deliver.ts';
import { libraryItems } from '../../lib/export/library-items.ts';
import { localTime } from '../../lib/export/local-time.ts';
import { toMarkdownBody } from '../../lib/export/markdown.ts';
import { toPlainText } from '../../lib/export/plain.ts';
import { toHtml } from '../../lib/export/rich.ts';
import { t } from '../../lib/i18n.ts';
import { ask } from '../../lib/runtime.ts';
import { loadSettings } from '../../lib/settings.ts';
import { database } from '../../lib/store/database.ts';
import { library } from '../../lib/store/library.ts';
import { pickFolder } from './folder-picker.ts';
import { open, say, script } from './shelf.ts';

const store = library(database({ indexedDB, IDBKeyRange }), { now: Date.now, newId: () => crypto.randomUUID() });

/** What is exported, and how. */
export interface ExportChoice {
  readonly ids: readonly string[];
  readonly format: FormatId;
  readonly layout: Layout;
}

/** An export under way. */
export interface Running {
  readonly done: number;
  readonly total: number;
  /** Ends it before the next speech. */
  readonly stop: () => void;
}

/** The export under way; null where there is none. */
export const running = signal<Running | null>(null);

/** Writes one speech as a file; several as a zip with an index, or in one file. The browser saves it where it saves files. */
export async function exportToFile(choice: ExportChoice): Promise<void> {
  await exporting(choice, async (options, items, done) => {
    const { name, blob } = await deliverFile(items, options);
    download(blob, name);
    return t('exported', done());
  });
}

/** Writes them into a folder that the reader chooses. */
export async function exportToFolder(choice: ExportChoice): Promise<void> {
  const folder = await pickFolder();
  if (folder === null) return;
  const { ifThere } = await loadSettings(browser.storage.local);
  await exporting(choice, async (options, items) => {
    const { written, replaced, skipped } = await deliverToFolder(folder, items, { ...options, ifThere });
    return t('exportedFolder', written, replaced, skipped);
  });
}

type Items = ReturnType<typeof libraryItems>;

async function exporting(
  { ids, format, layout }: ExportChoice,
  write: (options: DeliverOptions, items: Items, done: () => number) => Promise<string>,
): Promise<void> {
  if (ids.length === 0 || running.value !== null) return;
  const stopping = new AbortController();
  const total = ids.length;
  const written = { done: 0 };
  const tell = (done: number) => {
    written.done = done;
    running.value = { done, total, stop: () => stopping.abort() };
  };
  tell(0);
  try {
    const settings = await loadSettings(browser.storage.local);
    const modified = localTime(Date.now());
    const options: DeliverOptions = {
      format,
      layout,
      total,
      modified,
      title: t('exportName', modified.slice(0, 10)),
      template: settings.fileTemplate,
      frontMatter: settings.frontMatter,
      byLine: settings.byLine,
      // In Markdown an indent would be part of the text
      indent: settings.indent && format !== 'markdown',
      progress: tell,
      signal: stopping.signal,
    };
    const items = libraryItems(store, ids, {
      to: script.value,
      present: async (speeches, to) => (await ask('convert', { speeches, to })).speeches,
      withChanges: format === 'jsonl',
    });
    say({ text: await write(options, items, () => written.done), tone: 'done' });
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    say({ text: t('exportStopped', written.done), tone: 'quiet' });
  } finally {
    running.value = null;
  }
}

/** Copies the open speech as Markdown, as it is shown. */
export async function copyMarkdown(): Promise<void> {
  const now = open.value;
  if (!now) return;
  await navigator.clipboard.writeText(toMarkdownBody(now.shown));
  say({ text: t('copied'), tone: 'done' });
}

/** Copies the open speech with its headings, lists and tables, for a word processor; other programs get plain text. */
export async function copyRich(): Promise<void> {
  const now = open.value;
  if (!now) return;
  const html = toHtml(now.shown, DOMPurify);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([toPlainText(now.shown)], { type: 'text/plain' }),
    }),
  ]);
  say({ text: t('copied'), tone: 'done' });
}

/** Milliseconds that a download may take to begin before its address goes. */
const downloadMs = 60_000;

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadMs);
}
