/** Keys in the list and anywhere on the page. */
import type { SpeechRow } from '../../lib/library/records.ts';
import { removeHere, star, takeBackLast } from './actions.ts';
import { active, choose, chooseAll, chosen, chosenRows } from './choice.ts';
import { bringToSight, rowPx } from './geometry.ts';
import { look, see } from './looking.ts';
import { notice, tried } from './notice.ts';
import { closeOpen, editing, openId, read } from './opened.ts';
import { found } from './shelf.ts';

/** Keys that move in the list: from the present index and the rows on a screen to the new index. */
const moves: Readonly<Record<string, (place: number, screen: number) => number>> = {
  ArrowDown: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  PageDown: (place, screen) => place + screen,
  PageUp: (place, screen) => place - screen,
  Home: () => 0,
  End: () => Infinity,
};

/** Focuses a row as soon as it is rendered. */
function focusRow(list: HTMLElement, id: string): void {
  active.value = id;
  bringToSight(
    list,
    found.value.findIndex((row) => row.id === id),
  );
  requestAnimationFrame(() => {
    list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-role="open"]`)?.focus();
  });
}

/** Keys act on the chosen rows if the active one is among them, else on that one. */
function concerned(id: string): readonly string[] {
  return chosen.value.has(id) ? chosenRows.value.map((row) => row.id) : [id];
}

export function pressedInList(event: KeyboardEvent, list: HTMLElement): void {
  const id = active.value;
  const place = found.value.findIndex((row) => row.id === id);
  const row = found.value[place];
  if (id === null || row === undefined || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  const move = command ? undefined : moves[event.key];
  if (move) {
    const next = Math.max(0, Math.min(move(place, Math.floor(list.clientHeight / rowPx)), found.value.length - 1));
    const there = found.value[next];
    if (there === undefined) return;
    if (event.shiftKey) {
      choose(id, true);
      choose(there.id, true, true);
    }
    focusRow(list, there.id);
  } else if (event.key === 'Delete' || (event.key === 'Backspace' && command)) {
    const ids = concerned(id);
    const stays = (from: readonly SpeechRow[]) => from.find((one) => !ids.includes(one.id))?.id ?? null;
    const next = stays(found.value.slice(place)) ?? stays(found.value.slice(0, place).toReversed());
    void tried(() => removeHere(ids)).then(() => {
      if (next !== null && look.value.place === 'shelf') focusRow(list, next);
    });
  } else if (command && event.key.toLowerCase() === 'a') {
    chooseAll(true);
  } else if (!command && event.key.toLowerCase() === 's') {
    void tried(() => star(concerned(id), !row.starred));
  } else if (!command && event.key.toLowerCase() === 'x') {
    choose(id, !chosen.value.has(id));
  } else if (event.key === 'Enter' && (event.target as HTMLElement).dataset.role === 'open') {
    if (openId.value === id) document.querySelector<HTMLElement>('[data-role="reader"]')?.focus();
    else void read(id);
  } else return;
  event.preventDefault();
}

export function pressed(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const isTyping = target.matches('input:not([type="checkbox"]), textarea, select');
  const search = document.querySelector<HTMLInputElement>('[data-role="search"]');
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
  if (event.key === 'Escape') escaped(event, target, search);
  if (event.key === 'Escape' || isTyping || editing.value) return;
  if (event.key === '/') search?.focus();
  else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') void tried(takeBackLast);
  else return;
  event.preventDefault();
}

/** Esc closes one thing at a time: query, notice, selection, open text. */
function escaped(event: Event, target: HTMLElement, search: HTMLInputElement | null): void {
  if (editing.value) return;
  if (target === search && look.value.query !== '') see({ query: '' });
  else if (target === search) document.querySelector<HTMLElement>('[data-role="open"][tabindex="0"]')?.focus();
  else if (notice.value !== null) notice.value = null;
  else if (chosen.value.size > 0) chooseAll(false);
  else closeOpen();
  event.preventDefault();
}
