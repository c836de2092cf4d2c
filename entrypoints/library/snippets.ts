/** Snippets around hits, read when a row becomes visible. */
import { effect, signal, untracked } from '@preact/signals';
import { snippet } from '../../lib/library/search/snippet.ts';
import type { Run } from '../../lib/library/search/words.ts';
import { tried } from './notice.ts';
import { wanted } from './shelf.ts';
import { store } from './store.ts';

/** Null if only the title has a hit. */
export const snippets = signal<ReadonlyMap<string, readonly Run[] | null>>(new Map());

/** The visible rows, set by the list. */
export const inSight = signal<readonly string[]>([]);

/** Texts are read after so long without a key or a scroll. */
const stillMs = 60;

/** Reads snippets when the words change and when rows become visible. */
export function followSnippets(): void {
  const timer: { id?: ReturnType<typeof setTimeout> } = {};
  effect(() => {
    void wanted.value;
    snippets.value = new Map();
  });
  effect(() => {
    const words = wanted.value;
    const ids = inSight.value;
    clearTimeout(timer.id);
    if (words.length === 0) return;
    timer.id = setTimeout(() => void tried(() => look(words, ids)), stillMs);
  });
}

async function look(words: readonly string[], ids: readonly string[]): Promise<void> {
  const missing = ids.filter((id) => !snippets.value.has(id));
  if (missing.length === 0) return;
  const texts = await store.readMany(missing);
  if (wanted.value !== words) return;
  const found = texts.map(({ row, text }) => [row.id, snippet(text.blocks, words)] as const);
  snippets.value = new Map([...untracked(() => snippets.value), ...found]);
}
