/** What every operation of the library works with. */
import type { Database } from './database.ts';
import { storeError } from './errors.ts';

/** What the library takes from its surroundings: time in milliseconds, and ids that never come twice. */
export interface StoreSources {
  readonly now: () => number;
  readonly newId: () => string;
}

export interface Store extends StoreSources {
  readonly db: Database;
  /** Opens the database where it is not open; see `opener`. */
  readonly open: () => Promise<void>;
}

/** Runs a piece of work on the open database. It rejects with a `StoreError` and nothing else. */
export async function guarded<T>({ open }: Store, work: () => Promise<T>): Promise<T> {
  try {
    await open();
    return await work();
  } catch (error) {
    throw storeError(error);
  }
}
