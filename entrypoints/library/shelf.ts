/** What the library page knows, and what can be done there. Components show it and decide nothing. */
import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { newScan, type Scan } from '../../lib/find/scan.ts';
import { words } from '../../lib/find/words.ts';
import { errorText, t } from '../../lib/i18n.ts';
import { codeOf } from '../../lib/messages.ts';
import { ask, interfaceLanguage } from '../../lib/runtime.ts';
import { loadSettings, targetScript } from '../../lib/settings.ts';
import { announceChange, onChange } from '../../lib/store/changes.ts';
import { database } from '../../lib/store/database.ts';
import { library } from '../../lib/store/library.ts';
import type { Row } from '../../lib/store/records.ts';
import { type Saved, speechOf } from '../../lib/store/speech-of.ts';
import type { Speech, TargetScript } from '../../lib/types.ts';

const store = library(database({ indexedDB, IDBKeyRange }), { now: Date.now, newId: () => crypto.randomUUID() });

/** A saved speech as it is read: in the script chosen. */
export interface Open {
  readonly saved: Saved;
  readonly shown: Speech;
  readonly chars: number;
}

/** A line at the foot of the page, with a way back where there is one. */
export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'failed' | 'quiet';
  readonly undo?: () => Promise<void>;
}

/** How long a notice with an undo stays, in milliseconds. */
const noticeMs = 12_000;

/** Null until the first list has come. */
export const rows = signal<readonly Row[] | null>(null);
export const query = signal('');
export const chosen = signal<ReadonlySet<string>>(new Set());
export const open = signal<Open | null>(null);
export const script = signal<TargetScript>('keep');
export const indent = signal(true);
export const notice = signal<Notice | null>(null);
export const setAside = signal(0);
/** The texts to search in; null until they have come. */
const texts = signal<Scan | null>(null);

/** The rows that the query finds, newest first. */
export const found = computed(() => {
  const wanted = words(query.value);
  const all = rows.value ?? [];
  if (wanted.length === 0 || texts.value === null) return all;
  const hits = texts.value.find(wanted);
  return all.filter(({ id }) => hits.has(id));
});

/** The chosen rows that are still there, in the order of the list. */
export const chosenRows = computed(() => (rows.value ?? []).filter(({ id }) => chosen.value.has(id)));

/** Shows a notice, and takes it away after a while. */
export function say(next: Notice): void {
  notice.value = next;
  setTimeout(() => {
    if (notice.value === next) notice.value = null;
  }, noticeMs);
}

/** Runs what the reader asked for; a failure is told, never lost. */
export async function tried(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    say({ text: errorText(codeOf(error)), tone: 'failed' });
  }
}

/** Reads the list anew, then the texts to search in. */
export async function refresh(): Promise<void> {
  rows.value = await store.list();
  setAside.value = (await store.setAside()).length;
  const scan = newScan();
  scan.put(await store.folded());
  texts.value = scan;
}

/** Speeches in the script chosen; the background holds the dictionaries. */
export async function inScript(saved: readonly Saved[], to: TargetScript) {
  return ask('convert', { speeches: saved.map(speechOf), to });
}

/** Reads one speech. */
export async function read(id: string): Promise<void> {
  await show(await store.read(id), script.value);
}

/** Shows the open speech in another script. */
export async function rewrite(to: TargetScript): Promise<void> {
  const now = open.value;
  if (now) await show(now.saved, to);
  script.value = to;
}

async function show(saved: Saved, to: TargetScript): Promise<void> {
  const { speeches, chars } = await inScript([saved], to);
  const [shown] = speeches;
  if (shown) open.value = { saved, shown, chars: chars[0] ?? 0 };
}

/** The chosen speeches with their texts. One that cannot be read is told by the error and stops nothing else. */
export function readAll(ids: readonly string[]): Promise<Saved[]> {
  return Promise.all(ids.map((id) => store.read(id)));
}

/** Puts speeches in the bin, with a way back. */
export async function discard(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const done = await store.discard(ids);
  announceChange(ids);
  await refresh();
  chosen.value = new Set([...chosen.value].filter((id) => !ids.includes(id)));
  if (open.value && ids.includes(open.value.saved.row.id)) open.value = null;
  const undo = async () => {
    await store.undo(done);
    announceChange(ids);
    await refresh();
    say({ text: t('restored', ids.length), tone: 'done' });
  };
  say({ text: t('deleted', ids.length), tone: 'done', undo });
}

/** Chooses a row, or no longer. */
export function choose(id: string, wanted: boolean): void {
  const next = new Set(chosen.value);
  if (wanted) next.add(id);
  else next.delete(id);
  chosen.value = next;
}

/** Chooses everything that the query finds, or nothing. */
export function chooseAll(wanted: boolean): void {
  chosen.value = new Set(wanted ? found.value.map(({ id }) => id) : []);
}

/** Loads everything, follows changes made elsewhere, and asks the browser once to keep the library. */
export async function begin(): Promise<void> {
  const settings = await loadSettings(browser.storage.local);
  script.value = targetScript(settings.script, interfaceLanguage());
  indent.value = settings.indent;
  await tried(refresh);
  onChange(() => void tried(refresh));
  const { askedToPersist } = await browser.storage.local.get(['askedToPersist']);
  if (askedToPersist === true) return;
  await navigator.storage.persist();
  await browser.storage.local.set({ askedToPersist: true });
}
