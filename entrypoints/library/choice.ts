/** The rows that the reader has chosen. */
import { computed, signal } from '@preact/signals';
import type { SpeechRow } from '../../lib/library/records.ts';
import { found, inOrder } from './shelf.ts';

export const chosen = signal<ReadonlySet<string>>(new Set());

export const active = signal<string | null>(null);

/** Start of a range: the row chosen last. */
const from = signal<string | null>(null);

/** The chosen rows that still exist, in list order. */
export const chosenRows = computed<readonly SpeechRow[]>(() =>
  chosen.value.size === 0 ? [] : inOrder.value.filter(({ id }) => chosen.value.has(id)),
);

export const allChosen = computed(
  () => found.value.length > 0 && chosen.value.size > 0 && found.value.every(({ id }) => chosen.value.has(id)),
);

/** Toggles a row; with `stretch` chooses all from the one chosen last. */
export function choose(id: string, wanted: boolean, stretch = false): void {
  const next = new Set(chosen.value);
  for (const one of stretch ? between(from.value, id) : [id]) {
    if (wanted) next.add(one);
    else next.delete(one);
  }
  from.value = id;
  chosen.value = next;
}

function between(start: string | null, end: string): readonly string[] {
  const ids = found.value.map(({ id }) => id);
  const [a, b] = [ids.indexOf(start ?? end), ids.indexOf(end)];
  return a < 0 ? [end] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** Chooses all rows found, or none. */
export function chooseAll(wanted: boolean): void {
  chosen.value = new Set(wanted ? found.value.map(({ id }) => id) : []);
}

/** Deselects rows that left the list. */
export function letGo(ids: readonly string[]): void {
  const gone = new Set(ids);
  chosen.value = new Set([...chosen.value].filter((id) => !gone.has(id)));
}
