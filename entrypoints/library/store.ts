/** The store of the library page, and conversion by the background, which has the dictionaries. */
import { ask } from '../../lib/app/runtime.ts';
import { database } from '../../lib/library/database.ts';
import { library } from '../../lib/library/index.ts';
import { type Saved, speechOf } from '../../lib/library/records.ts';
import type { TargetScript } from '../../lib/model/types.ts';

export const store = library(database({ indexedDB, IDBKeyRange }), { now: Date.now, newId: () => crypto.randomUUID() });

export async function inScript(saved: readonly Saved[], to: TargetScript) {
  return ask('convert', { speeches: saved.map(speechOf), to });
}
