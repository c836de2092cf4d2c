/**
 * Full-text search in a worker: the texts of a large library take hundreds of megabytes and a scan of them tens of
 * milliseconds, and neither belongs where the list is drawn. The worker reads the texts itself, so they never pass here.
 */
import type { Changed } from '../changes.ts';
import { type Hits, hitsOf, newScan } from './scan.ts';

/** What a worker or a channel of messages gives of itself. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** What the page asks. */
type Asked =
  /** `n` counts the questions. */
  | { readonly do: 'find'; readonly n: number; readonly words: readonly string[] }
  /** Reads these texts anew, or all of them. */
  | { readonly do: 'refresh'; readonly ids: Changed };

/** What the worker tells. */
type Told =
  | {
      readonly what: 'found';
      readonly n: number;
      /** The number of the first of `fresh`; at 0 all ids told before are void. */
      readonly from: number;
      /** Ids that were not told before: hits are told by their numbers. */
      readonly fresh: readonly string[];
      /** As `findPairs` of a scan gives them. */
      readonly pairs: Uint32Array;
      readonly whole: boolean;
    }
  /** More texts are there than when it was asked last. */
  | { readonly what: 'grown'; readonly whole: boolean }
  /** The texts cannot be read; the code says why. */
  | { readonly what: 'failed'; readonly code: string };

export interface FoundSpeeches {
  readonly hits: Hits;
  /** False while texts are still being read: `grown` tells when to ask again. */
  readonly whole: boolean;
}

export interface Finder {
  /** Speeches that hold all words (as `words` gives them). Null where a later question came before the answer. */
  find(words: readonly string[]): Promise<FoundSpeeches | null>;
  /** Reads the texts of these speeches anew, those that are gone too; null for all. */
  refresh(ids: Changed): void;
}

export interface Listening {
  /** More texts have been read, or others: what was found may be more now. */
  readonly grown: () => void;
  /** The texts cannot be read; the code of a `StoreError`. */
  readonly failed: (code: string) => void;
}

/** The page's side of a worker. */
export function finder(worker: Port, { grown, failed }: Listening): Finder {
  let n = 0;
  const known: string[] = [];
  let waiting: { readonly n: number; readonly answer: (found: FoundSpeeches | null) => void } | null = null;
  worker.addEventListener('message', ({ data }) => {
    const told = data as Told;
    if (told.what === 'grown') grown();
    else if (told.what === 'failed') failed(told.code);
    else {
      known.length = told.from;
      for (const id of told.fresh) known.push(id);
      if (told.n !== waiting?.n) return;
      const hits = hitsOf(told.pairs, known);
      waiting.answer({ hits, whole: told.whole });
      waiting = null;
    }
  });
  const ask = (question: Asked) => worker.postMessage(question);
  return {
    find: (words) => {
      waiting?.answer(null);
      n++;
      ask({ do: 'find', n, words });
      return new Promise((answer) => {
        waiting = { n, answer };
      });
    },
    refresh: (ids) => ask({ do: 'refresh', ids }),
  };
}

/** Where the worker gets its texts. */
export interface Texts {
  /** All of them, a few at a time. */
  readonly all: () => AsyncIterable<readonly Folded[]>;
  readonly of: (ids: readonly string[]) => Promise<readonly Folded[]>;
}

type Folded = Parameters<ReturnType<typeof newScan>['put']>[0][number];

/** The worker's side: reads all texts at once, and answers questions from those that are there. */
export function serveFinder(page: Port, texts: Texts, codeOf: (error: unknown) => string): void {
  let scan = newScan();
  let whole = false;
  /** Counts the readings of all texts: one that was overtaken stops. */
  let reading = 0;
  /** What changed while all texts were being read, and may have been read before. */
  let late = new Set<string>();
  /** The scan whose ids the page knows, and how many of them. */
  let toldOf = scan;
  let toldIds = 0;
  const tell = (told: Told) => page.postMessage(told);

  const readAll = async () => {
    const mine = ++reading;
    const fresh = newScan();
    whole = false;
    late = new Set();
    for await (const batch of texts.all()) {
      if (mine !== reading) return;
      fresh.put(batch);
      // The first reading is searched as it grows; a later one takes the place of the one before when it is whole
      if (mine === 1) scan = fresh;
    }
    if (mine !== reading) return;
    scan = fresh;
    whole = true;
    await readSome([...late]);
    tell({ what: 'grown', whole });
  };
  const readSome = async (ids: readonly string[]) => {
    const found = await texts.of(ids);
    const there = new Set(found.map(({ id }) => id));
    scan.put(found);
    scan.remove(ids.filter((id) => !there.has(id)));
  };
  const trying = (work: () => Promise<void>) =>
    void work().catch((error: unknown) => tell({ what: 'failed', code: codeOf(error) }));

  page.addEventListener('message', ({ data }) => {
    const asked = data as Asked;
    if (asked.do === 'find') {
      const pairs = scan.findPairs(asked.words);
      const from = toldOf === scan ? toldIds : 0;
      const fresh = scan.ids.slice(from);
      toldOf = scan;
      toldIds = scan.ids.length;
      tell({ what: 'found', n: asked.n, from, fresh, pairs, whole });
      return;
    }
    const { ids } = asked;
    if (ids === null) return trying(readAll);
    for (const id of ids) late.add(id);
    trying(async () => {
      await readSome(ids);
      tell({ what: 'grown', whole });
    });
  });
  trying(readAll);
}
