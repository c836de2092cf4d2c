/** What the library page knows, and what can be done there. Components show it and decide nothing. */
import { computed, effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { type Found, finder } from '../../lib/find/finder.ts';
import { ordered, usualOrder } from '../../lib/find/order.ts';
import { words } from '../../lib/find/words.ts';
import { errorText, t } from '../../lib/i18n.ts';
import { codeOf } from '../../lib/messages.ts';
import { ask, interfaceLanguage } from '../../lib/runtime.ts';
import { loadSettings, targetScript } from '../../lib/settings.ts';
import { announceChange, type Changed, onChange } from '../../lib/store/changes.ts';
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
/** What was found for the query; null where nothing is looked for. */
const hits = signal<Found | null>(null);

/** Rows of the first screen, which are shown before all have been read. */
const firstRows = 40;

/** The rows that the query finds, newest first. */
export const found = computed(() => {
  const all = rows.value ?? [];
  const found = hits.value;
  return found === null ? all : all.filter(({ id }) => found.hits.has(id));
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

/** Reads these rows anew, or the whole list. */
export async function refresh(ids: Changed): Promise<void> {
  if (ids === null || rows.value === null) {
    rows.value = await store.list();
  } else {
    const changed = new Set(ids);
    const fresh = (await store.rows(ids)).filter(({ deletedAt }) => deletedAt === null);
    rows.value = ordered([...rows.value.filter(({ id }) => !changed.has(id)), ...fresh], usualOrder);
  }
  setAside.value = (await store.counts()).setAside;
}

/** Starts the worker that searches, and asks it at each change of the query, and when more texts have been read. */
function startFinder(): (ids: Changed) => void {
  const worker = new Worker(new URL('../../lib/find/worker.ts', import.meta.url), { type: 'module' });
  const look = () => {
    const wanted = words(query.value);
    if (wanted.length === 0) {
      hits.value = null;
      return;
    }
    void texts.find(wanted).then((found) => {
      if (found !== null && words(query.value).length > 0) hits.value = found;
    });
  };
  const texts = finder(worker, {
    grown: look,
    failed: (code) => say({ text: errorText(code), tone: 'failed' }),
  });
  effect(look);
  return (ids) => texts.refresh(ids);
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
  await refresh(ids);
  chosen.value = new Set([...chosen.value].filter((id) => !ids.includes(id)));
  if (open.value && ids.includes(open.value.saved.row.id)) open.value = null;
  const undo = async () => {
    await store.undo(done);
    announceChange(ids);
    await refresh(ids);
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
  await tried(async () => {
    rows.value = await store.latest(firstRows);
    await refresh(null);
  });
  const searchAnew = startFinder();
  onChange((ids) => {
    searchAnew(ids);
    void tried(() => refresh(ids));
  });
  const { askedToPersist } = await browser.storage.local.get(['askedToPersist']);
  if (askedToPersist === true) return;
  await navigator.storage.persist();
  await browser.storage.local.set({ askedToPersist: true });
}
