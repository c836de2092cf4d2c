/** The library's page and its store; and the background, which holds the dictionaries. */
import { ask } from '../../lib/runtime.ts';
import { database } from '../../lib/store/database.ts';
import { library } from '../../lib/store/library.ts';
import { type Saved, speechOf } from '../../lib/store/speech-of.ts';
import type { TargetScript } from '../../lib/types.ts';

export const store = library(database({ indexedDB, IDBKeyRange }), { now: Date.now, newId: () => crypto.randomUUID() });

/** Speeches in the script chosen. */
export async function inScript(saved: readonly Saved[], to: TargetScript) {
  return ask('convert', { speeches: saved.map(speechOf), to });
}
