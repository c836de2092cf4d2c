/** The open speech, in the script chosen for it. */

import { computed, signal } from '@preact/signals';
import type { Saved, Version } from '../../lib/library/records.ts';
import { codeOf } from '../../lib/model/errors.ts';
import type { Speech, TargetScript } from '../../lib/model/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import { look, see } from './looking.ts';
import { say, tried } from './notice.ts';
import { inScript, store } from './store.ts';

export interface Open {
  readonly saved: Saved;
  readonly shown: Speech;
  readonly chars: number;
  /** The older version that is shown; null for the present one. */
  readonly version: Version | null;
  readonly script: TargetScript;
}

export const open = signal<Open | null>(null);
export const indent = signal(true);
/** The script of texts for which none was chosen. */
export const usualScript = signal<TargetScript>('keep');
const scripts = signal<ReadonlyMap<string, TargetScript>>(new Map());

/** While the open text is edited, no other opens. */
export const editing = signal(false);

export const openId = computed(() => open.value?.saved.row.id ?? null);

/** Does nothing while another speech is edited. */
export async function read(id: string): Promise<void> {
  if (editing.value) {
    say({ text: t('editFirst'), tone: 'quiet' });
    return;
  }
  if (look.value.open !== id) see({ open: id }, look.value.open === null ? 'step' : 'here');
  await tried(() => show(id));
}

export function closeOpen(): void {
  if (editing.value) return;
  open.value = null;
  if (look.value.open !== null) see({ open: null });
}

/** Shows what the address asks for, and reloads the open speech if it changed. */
export async function follow(): Promise<void> {
  const { open: id } = look.value;
  if (editing.value) return;
  if (id === null) open.value = null;
  else await tried(() => show(id));
}

/** Reloads the open speech if it is one of these (null for all); closes it if it is gone. */
export async function renew(ids: readonly string[] | null): Promise<void> {
  const id = openId.value;
  if (id === null || editing.value || (ids !== null && !ids.includes(id))) return;
  try {
    await show(id, open.value?.version ?? null);
  } catch (error) {
    if (codeOf(error) !== 'not-found') throw error;
    closeOpen();
  }
}

export async function rewrite(to: TargetScript): Promise<void> {
  const now = open.value;
  if (now === null) return;
  scripts.value = new Map(scripts.value).set(now.saved.row.id, to);
  await show(now.saved.row.id, now.version);
}

/** Shows an older version of the open speech; null for the present one. */
export async function showVersion(version: Version | null): Promise<void> {
  if (openId.value !== null) await show(openId.value, version);
}

async function show(id: string, version: Version | null = null): Promise<void> {
  const saved = await store.read(id);
  const script = scripts.value.get(id) ?? usualScript.value;
  const { speeches, chars } = await inScript([version ?? saved], script);
  const [shown] = speeches;
  // Another may have been asked for since
  if (shown && look.value.open === id) open.value = { saved, shown, chars: chars[0] ?? 0, version, script };
}
