/** The rows of the library, and which of them the reader sees. Components show it and decide nothing. */

import { computed, effect, signal } from '@preact/signals';
import type { Changed } from '../../lib/library/changes.ts';
import type { LibraryCounts } from '../../lib/library/read.ts';
import type { SpeechRow } from '../../lib/library/records.ts';
import { type Filter, filtered } from '../../lib/library/search/filter.ts';
import { type FoundSpeeches, finder } from '../../lib/library/search/finder.ts';
import { ordered, usualOrder } from '../../lib/library/search/order.ts';
import { words } from '../../lib/library/search/words.ts';
import { codeOf } from '../../lib/model/errors.ts';
import { errorText, interfaceLanguage } from '../../lib/platform/i18n.ts';
import { look } from './looking.ts';
import { say, trouble } from './notice.ts';
import { store } from './store.ts';

/** All rows, those of the bin apart. Null until the first list has come. */
export const rows = signal<readonly SpeechRow[] | null>(null);
export const binned = signal<readonly SpeechRow[]>([]);
export const counts = signal<LibraryCounts | null>(null);
/** True once all rows are there, and not the first screen alone. */
export const complete = signal(false);
/** What was found, and for which words; null where nothing is looked for. */
const hits = signal<{ readonly of: readonly string[]; readonly found: FoundSpeeches } | null>(null);

/** Rows of the first screen, which are shown before all have been read. */
const firstRows = 40;

const query = computed(() => look.value.query);
/** The words that are looked for, folded. */
export const wanted = computed(() => words(query.value));

const place = computed(() => look.value.place);
const filter = computed(() => look.value.filter);
const order = computed(() => look.value.order);

/** The rows of the place the reader is in, in order. */
export const inOrder = computed<readonly SpeechRow[]>(() => {
  const all = place.value === 'bin' ? binned.value : (rows.value ?? []);
  const { by, descending } = order.value;
  const isUsual = by === usualOrder.by && descending === usualOrder.descending;
  return isUsual ? all : ordered(all, order.value, interfaceLanguage());
});

const matching = computed(() => {
  const { found } = hits.value ?? {};
  return found === undefined ? inOrder.value : inOrder.value.filter(({ id }) => found.hits.has(id));
});

/** The rows that query and filter find, in order. */
export const found = computed(() => filtered(matching.value, filter.value));

/** False while texts are still being read, so that more may be found. */
export const searchedAll = computed(() => hits.value?.found.whole ?? true);

/** True while rows are being read or looked for: the list may be that of an earlier question, or not be whole. */
export const busy = computed(() => {
  const answered = wanted.value.length === 0 || hits.value?.of === wanted.value;
  return !(complete.value && answered && searchedAll.value);
});

/** The rows that another filter would find, for the counts of its choices. */
export function foundWith(other: Filter): readonly SpeechRow[] {
  return filtered(matching.value, other);
}

/** The reading under way: a long one must not write what it found over that of a later one. */
const reading: { last: Promise<void> } = { last: Promise.resolve() };

/** Reads these rows anew, or the whole list, one reading after the other. */
export function refresh(ids: Changed): Promise<void> {
  const next = reading.last.then(() => readAnew(ids));
  reading.last = next.catch(() => undefined); // Told to whoever asked for it
  return next;
}

async function readAnew(ids: Changed): Promise<void> {
  if (ids === null || rows.value === null || !complete.value) {
    const [all, bin] = await Promise.all([store.list(), store.bin()]);
    rows.value = all;
    binned.value = bin;
    complete.value = true;
  } else {
    const changed = new Set(ids);
    const fresh = await store.rows(ids);
    const joined = (old: readonly SpeechRow[], more: readonly SpeechRow[]) => [
      ...old.filter(({ id }) => !changed.has(id)),
      ...more,
    ];
    rows.value = ordered(
      joined(
        rows.value,
        fresh.filter(({ deletedAt }) => deletedAt === null),
      ),
      usualOrder,
    );
    binned.value = joined(
      binned.value,
      fresh.filter(({ deletedAt }) => deletedAt !== null),
    ).sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
  }
  counts.value = await store.counts();
}

/** Reads everything; what keeps the library from being opened is kept as the page's trouble. */
export async function load(): Promise<void> {
  try {
    trouble.value = null;
    if (rows.value === null) rows.value = await store.latest(firstRows);
    await refresh(null);
  } catch (error) {
    trouble.value = codeOf(error);
  }
}

/** Starts the worker that searches, and asks it at each change of the query, and when more texts have been read. */
export function startFinder(): (ids: Changed) => void {
  const worker = new Worker(new URL('../../lib/library/search/worker.ts', import.meta.url), { type: 'module' });
  const search = () => {
    const now = wanted.value;
    if (now.length === 0) {
      hits.value = null;
      return;
    }
    void texts.find(now).then((found) => {
      if (found !== null && wanted.value.length > 0) hits.value = { of: now, found };
    });
  };
  const texts = finder(worker, {
    grown: search,
    failed: (code) => say({ text: errorText(code), tone: 'failed', code }),
  });
  effect(search);
  return (ids) => texts.refresh(ids);
}
