/** The work of the storage page, one thing at a time. */

import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { callerOf } from '../../lib/app/worker-calls.ts';
import { type LastBackup, storedLastBackup } from '../../lib/backup/last-backup.ts';
import { ownSettings, restoreOwnSettings } from '../../lib/backup/own-settings.ts';
import type { RestoreProgress, RestoreReport } from '../../lib/backup/restore.ts';
import { announceChange, onChange } from '../../lib/library/changes.ts';
import { database } from '../../lib/library/database.ts';
import { library } from '../../lib/library/index.ts';
import type { LibraryCounts } from '../../lib/library/read.ts';
import { type Room, roomOf } from '../../lib/library/storage.ts';
import { codeOf } from '../../lib/model/errors.ts';
import { cancelledCode } from '../../lib/platform/calls.ts';
import { errorText, t } from '../../lib/platform/i18n.ts';
import { download } from '../../lib/ui/components/download.ts';

const store = library(database({ indexedDB, IDBKeyRange }), { now: Date.now, newId: () => crypto.randomUUID() });

export const caller = callerOf(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));

/** Work in progress. `total` is null if unknown. */
export interface Job {
  readonly what: 'import' | 'backup' | 'restore';
  readonly text: string;
  readonly done: number;
  readonly total: number | null;
  readonly cancel: () => void;
  /** Null if it cannot be paused. */
  readonly pause: ((paused: boolean) => void) | null;
  readonly paused: boolean;
}

export interface Facts {
  readonly room: Room;
  readonly counts: LibraryCounts;
  readonly last: LastBackup | null;
  /** Save time of each speech, for the reminder. */
  readonly savedAt: readonly number[];
}

export const job = signal<Job | null>(null);
/** Nothing else begins while it is true. */
export const busy = signal(false);
export const facts = signal<Facts | null>(null);
export const restored = signal<RestoreReport | null>(null);
export const said = signal<{ readonly text: string; readonly tone: 'done' | 'failed' } | null>(null);

export async function refresh(): Promise<void> {
  const [room, counts, last, rows] = await Promise.all([
    roomOf(navigator.storage),
    store.counts(),
    storedLastBackup.load(browser.storage.local),
    store.list(),
  ]);
  facts.value = { room, counts, last, savedAt: rows.map(({ savedAt }) => savedAt) };
}

/** Runs one piece of work and shows its failure; does nothing if other work is going on. */
export async function tried(work: (signal: AbortSignal, cancel: () => void) => Promise<void>): Promise<void> {
  if (busy.value) return;
  busy.value = true;
  const control = new AbortController();
  said.value = null;
  try {
    await work(control.signal, () => control.abort());
  } catch (error) {
    const code = codeOf(error);
    said.value =
      code === cancelledCode
        ? { text: t('storageCancelled'), tone: 'done' }
        : { text: errorText(code), tone: 'failed' };
  } finally {
    job.value = null;
    busy.value = false;
  }
  await refresh().catch(tellFailure);
}

function tellFailure(error: unknown): void {
  said.value = { text: errorText(codeOf(error)), tone: 'failed' };
}

/** Downloads a backup of everything. */
export function makeBackup(): Promise<void> {
  return tried(async (signal, cancel) => {
    const total = facts.value === null ? null : facts.value.counts.speeches + facts.value.counts.bin;
    const show = (done: number) => {
      job.value = { what: 'backup', text: t('backupGoing', done), done, total, cancel, pause: null, paused: false };
    };
    show(0);
    const settings = await ownSettings(browser.storage.local);
    const { file, counts } = await caller.call('backup', { settings }, { signal, progress: show });
    const now = new Date();
    download(file, `${t('backupName', localDay(now))}.zip`);
    await storedLastBackup.save(browser.storage.local, { at: now.getTime(), speeches: counts.speeches });
    said.value = { text: t('backupDone', counts.speeches), tone: 'done' };
  });
}

/** Changes nothing if the file is not sound. */
export function restore(file: Blob): Promise<void> {
  return tried(async (signal, cancel) => {
    restored.value = null;
    const show = ({ phase, done, total }: RestoreProgress) => {
      const text = t(phase === 'checking' ? 'restoreChecking' : 'restoreGoing', done);
      job.value = { what: 'restore', text, done, total, cancel, pause: null, paused: false };
    };
    show({ phase: 'checking', done: 0, total: 0 });
    const report = await caller.call('restore', { file }, { signal, progress: show });
    announceChange(null);
    restored.value = report;
    await restoreOwnSettings(browser.storage.local, report.settings);
    if (report.stoppedBy !== null) said.value = { text: errorText(report.stoppedBy), tone: 'failed' };
  });
}

/** Undoes an import: its speeches go to the bin. */
export function discard(ids: readonly string[]): Promise<void> {
  return tried(async () => {
    await store.discard(ids);
    announceChange(null);
    said.value = { text: t('deleted', ids.length), tone: 'done' };
  });
}

export function takeOut(ids: readonly string[]): Promise<void> {
  return tried(async () => {
    await store.restore(ids);
    announceChange(null);
    said.value = { text: t('restored', ids.length), tone: 'done' };
  });
}

/** The day here, as `2025-03-12`. */
function localDay(time: Date): string {
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Loads the facts, follows changes made elsewhere, and warns before the page is left during work. */
export function begin(): void {
  const update = () => void refresh().catch(tellFailure);
  update();
  onChange(update);
  addEventListener('beforeunload', (event) => {
    if (busy.value) event.preventDefault();
  });
}
