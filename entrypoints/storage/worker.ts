/** The worker of the storage page. It writes the database itself. */

import type { WorkerCalls } from '../../lib/app/worker-calls.ts';
import { backupFile } from '../../lib/backup/backup-file.ts';
import { restoreBackup } from '../../lib/backup/restore.ts';
import { cleanPasted } from '../../lib/import/clean-file.ts';
import { importFile } from '../../lib/import/import-file.ts';
import { database } from '../../lib/library/database.ts';
import { library } from '../../lib/library/index.ts';
import { serveCalls } from '../../lib/platform/calls.ts';

const store = library(database({ indexedDB, IDBKeyRange }), { now: Date.now, newId: () => crypto.randomUUID() });
const save = store.saveImported;
const clock = () => performance.now();

serveCalls<WorkerCalls>(self, {
  importFile: (question, { signal }) => importFile(question, { save, clock }, signal),
  importText: async ({ text }) => {
    const page = cleanPasted(text);
    return { kind: page.kind, results: await store.save(page) };
  },
  backup: ({ settings }, { signal, progress }) =>
    backupFile(
      { everything: () => store.everything(), leftOut: (known) => store.leftOut(known), settings },
      { now: Date.now(), signal, progress },
    ),
  restore: ({ file }, on) => restoreBackup(file, store, on),
});
