/** What every operation of the library works with. */
import type { Database } from './database.ts';
import { storeError } from './errors.ts';

/** What the library takes from its surroundings: time in milliseconds, and ids that never come twice. */
export interface Surroundings {
  readonly now: () => number;
  readonly newId: () => string;
}

export interface Store extends Surroundings {
  readonly db: Database;
}

/** Runs a piece of work on the open database. It rejects with a `StoreError` and nothing else. */
export async function guarded<T>({ db }: Store, work: () => Promise<T>): Promise<T> {
  try {
    if (!db.isOpen()) await db.open();
    return await work();
  } catch (error) {
    throw storeError(error);
  }
}
