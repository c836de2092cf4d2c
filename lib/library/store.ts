import type { Database } from './database.ts';
import { storeError } from './errors.ts';

/** Time in milliseconds, and ids that never come twice. */
export interface StoreSources {
  readonly now: () => number;
  readonly newId: () => string;
}

export interface Store extends StoreSources {
  readonly db: Database;
  /** See `opener`. */
  readonly open: () => Promise<void>;
}

/** Runs work on the open database. Rejects with a `StoreError` and nothing else. */
export async function guarded<T>({ open }: Store, work: () => Promise<T>): Promise<T> {
  try {
    await open();
    return await work();
  } catch (error) {
    throw storeError(error);
  }
}
