/** The rows that the reader has chosen, one by one, by a stretch, or all. */
import { computed, signal } from '@preact/signals';
import type { SpeechRow } from '../../lib/library/records.ts';
import { found, inOrder } from './shelf.ts';

export const chosen = signal<ReadonlySet<string>>(new Set());

/** The row that keys act on. */
export const active = signal<string | null>(null);

/** Where a stretch begins: the row chosen last. */
const from = signal<string | null>(null);

/** The chosen rows that are still there, in the order of the list. */
export const chosenRows = computed<readonly SpeechRow[]>(() =>
  chosen.value.size === 0 ? [] : inOrder.value.filter(({ id }) => chosen.value.has(id)),
);

/** Are all rows chosen that are found? */
export const allChosen = computed(
  () => found.value.length > 0 && chosen.value.size > 0 && found.value.every(({ id }) => chosen.value.has(id)),
);

/** Chooses a row, or no longer; with `stretch` all from the one chosen last to this one. */
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

/** Chooses everything that is found, or nothing. */
export function chooseAll(wanted: boolean): void {
  chosen.value = new Set(wanted ? found.value.map(({ id }) => id) : []);
}

/** Lets go of rows that are no longer in the list. */
export function letGo(ids: readonly string[]): void {
  const gone = new Set(ids);
  chosen.value = new Set([...chosen.value].filter((id) => !gone.has(id)));
}
