/** Opens the database, or says why it cannot be had. */
import { type Database, formVersion } from './database.ts';
import { StoreError } from './errors.ts';

/** How long another window may take to let go of an older form before the reader is told, in milliseconds. */
const patienceMs = 2000;

/**
 * Gives what opens a database where it is not open.
 *
 * It rejects with `storage-blocked` where another window holds an older form open; the opening goes on, and a later call
 * finds it done once that window is closed. A database that a newer version of the extension has written is let go at once
 * (`storage-newer`): dexie would open it, and write records of an older form into it.
 */
export function opener(db: Database, patience: number = patienceMs): () => Promise<void> {
  let isBlocked = false;
  let told: (() => void)[] = [];
  db.on('blocked', () => {
    setTimeout(() => {
      if (db.isOpen()) return;
      isBlocked = true;
      for (const tell of told) tell();
      told = [];
    }, patience);
  });
  const blocked = () =>
    new Promise<void>((resolve) => {
      if (isBlocked) resolve();
      else told.push(resolve);
    });

  return async () => {
    if (db.isOpen()) return;
    const opened = db.open().then(() => {
      isBlocked = false;
    });
    await Promise.race([opened, blocked()]);
    if (!db.isOpen()) {
      // What comes of it later is told to a later call
      opened.catch(() => undefined);
      if (isBlocked) throw new StoreError('storage-blocked', 'Another window holds an older form of the database open');
    }
    if (db.isOpen() && Math.floor(db.backendDB().version / 10) > formVersion) {
      const { version } = db.backendDB();
      db.close({ disableAutoOpen: false });
      throw new StoreError('storage-newer', `The database is of form ${version / 10}`);
    }
  };
}
