/** Actions on speeches. All can be undone, except to delete for good. */
import { signal } from '@preact/signals';
import { announceChange } from '../../lib/library/changes.ts';
import type { TagChange, Undo } from '../../lib/library/patch.ts';
import { t } from '../../lib/platform/i18n.ts';
import { letGo } from './choice.ts';
import { look } from './looking.ts';
import { say } from './notice.ts';
import { closeOpen, openId } from './opened.ts';
import { store } from './store.ts';

/** Actions that can be undone, the latest last. */
const done = signal<readonly Undo[]>([]);

/** Shows a notice with undo. This page hears of the change like all others. */
function told(undo: Undo, text: string | null): void {
  const ids = undo.rows.map(({ id }) => id);
  if (ids.length === 0) return;
  done.value = [...done.value, undo];
  announceChange(ids);
  if (text !== null) say({ text, tone: 'done', undo: () => takeBack(undo) });
}

async function takeBack(undo: Undo): Promise<void> {
  done.value = done.value.filter((one) => one !== undo);
  const { undone, passedOver } = await store.undo(undo);
  announceChange([...undone, ...passedOver]);
  const text = passedOver.length > 0 ? t('undonePartly', undone.length, passedOver.length) : t('undone', undone.length);
  say({ text, tone: passedOver.length > 0 ? 'quiet' : 'done' });
}

/** Undoes the last action, then the one before it. */
export async function takeBackLast(): Promise<void> {
  const last = done.value.at(-1);
  if (last) await takeBack(last);
}

export async function discard(ids: readonly string[]): Promise<void> {
  const undo = await store.discard(ids);
  leave(ids);
  told(undo, t('deleted', undo.rows.length));
}

export async function restore(ids: readonly string[]): Promise<void> {
  const undo = await store.restore(ids);
  leave(ids);
  told(undo, t('restored', undo.rows.length));
}

/** What left the list is deselected and closed. */
function leave(ids: readonly string[]): void {
  letGo(ids);
  if (openId.value !== null && ids.includes(openId.value)) closeOpen();
}

/** One star is seen at once and needs no notice. */
export async function star(ids: readonly string[], starred: boolean): Promise<void> {
  const undo = await store.star(ids, starred);
  told(undo, ids.length === 1 ? null : t(starred ? 'starredMany' : 'unstarredMany', undo.rows.length));
}

export async function tag(ids: readonly string[], change: TagChange): Promise<void> {
  const undo = await store.tag(ids, change);
  told(undo, ids.length === 1 ? null : t('taggedMany', undo.rows.length));
}

export async function writeNote(id: string, note: string): Promise<void> {
  told(await store.note(id, note), null);
}

/** The reader has confirmed it. */
export async function deleteForever(ids: readonly string[]): Promise<void> {
  leave(ids);
  const removed = await store.deleteForever(ids);
  announceChange(ids.length > 200 ? null : ids);
  say({ text: t('deletedForever', removed), tone: 'done' });
}

/** A confirmation of something that cannot be undone. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly work: () => Promise<void>;
}

export const question = signal<Question | null>(null);

export function askToDelete(ids: readonly string[]): void {
  if (ids.length === 0) return;
  question.value = {
    text: t('deleteForeverAsk', ids.length),
    yes: t('deleteForever'),
    work: () => deleteForever(ids),
  };
}

export async function removeHere(ids: readonly string[]): Promise<void> {
  if (look.value.place === 'bin') askToDelete(ids);
  else await discard(ids);
}
