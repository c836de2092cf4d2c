/**
 * Full-text search in a worker: the texts of a large library take hundreds of megabytes, a scan tens of milliseconds. The
 * worker reads the texts itself, so they never pass through the page.
 */

import { codeOf } from '../../model/errors.ts';
import { callsOver, type Port, serveCalls } from '../../platform/calls.ts';
import type { Changed } from '../changes.ts';
import type { Folded } from '../records.ts';
import { type Hits, hitsOf, newScan } from './scan.ts';

interface SearchCalls {
  find(question: readonly string[]): {
    /** Index of the first of `fresh`; at 0 all ids sent before are void. */
    readonly from: number;
    /** Ids that were not sent before. */
    readonly fresh: readonly string[];
    /** As `findPairs` of a scan. */
    readonly pairs: Uint32Array;
    readonly whole: boolean;
  };
  /** Reads these texts again, or all of them. False if a later reading of all overtook this one. */
  read(question: Changed): boolean;
}

export interface FoundSpeeches {
  readonly hits: Hits;
  /** False while texts are still being read: `grown` tells when to ask again. */
  readonly whole: boolean;
}

export interface Finder {
  /** Speeches that hold all words (as `words` gives them). Null if a later question came before the answer, or it failed. */
  find(words: readonly string[]): Promise<FoundSpeeches | null>;
  /** Reads the texts of these speeches again, those that are gone too; null for all. */
  refresh(ids: Changed): void;
}

export interface Listening {
  /** Texts have been read: a search may find more now. */
  readonly grown: () => void;
  /** The texts cannot be read; with the code of the error. */
  readonly failed: (code: string) => void;
}

/** The page's side of a worker. */
export function finder(worker: Port, { grown, failed }: Listening): Finder {
  const calls = callsOver<SearchCalls>(worker);
  const ids: string[] = [];
  let asked = 0;
  const orNull = <A>(answer: Promise<A>) =>
    answer.catch((error: unknown) => {
      failed(codeOf(error));
      return null;
    });
  const refresh = async (changed: Changed) => {
    if (await orNull(calls.call('read', changed))) grown();
  };
  void refresh(null);
  return {
    find: async (words) => {
      const n = ++asked;
      const answer = await orNull(calls.call('find', words));
      if (answer === null) return null;
      ids.length = answer.from;
      for (const id of answer.fresh) ids.push(id); // Too many for the arguments of one call
      return n === asked ? { hits: hitsOf(answer.pairs, ids), whole: answer.whole } : null;
    },
    refresh: (changed) => void refresh(changed),
  };
}

/** The worker's source of texts. */
export interface Texts {
  readonly all: () => AsyncIterable<readonly Folded[]>;
  readonly of: (ids: readonly string[]) => Promise<readonly Folded[]>;
}

/** Serves searches in the worker. */
export function serveFinder(page: Port, texts: Texts): void {
  let scan = newScan();
  let whole = false;
  /** Counts readings of all texts: an overtaken one stops. */
  let reading = 0;
  /** Changed while all texts were being read: may have been read too early. */
  let late = new Set<string>();
  /** The scan whose ids were sent to the page, and how many. */
  let toldOf = scan;
  let toldIds = 0;

  const readAll = async () => {
    const mine = ++reading;
    const fresh = newScan();
    whole = false;
    late = new Set();
    for await (const batch of texts.all()) {
      if (mine !== reading) return false;
      fresh.put(batch);
      // The first reading is searched as it grows; a later one replaces the one before when it is whole
      if (mine === 1) scan = fresh;
    }
    if (mine !== reading) return false;
    scan = fresh;
    whole = true;
    return readSome([...late]);
  };
  const readSome = async (ids: readonly string[]) => {
    const found = await texts.of(ids);
    const there = new Set(found.map(({ id }) => id));
    scan.put(found);
    scan.remove(ids.filter((id) => !there.has(id)));
    return true;
  };

  serveCalls<SearchCalls>(page, {
    find: (words) => {
      const pairs = scan.findPairs(words);
      const from = toldOf === scan ? toldIds : 0;
      const fresh = scan.ids.slice(from);
      toldOf = scan;
      toldIds = scan.ids.length;
      return { from, fresh, pairs, whole };
    },
    read: (ids) => {
      if (ids === null) return readAll();
      for (const id of ids) late.add(id);
      return readSome(ids);
    },
  });
}
