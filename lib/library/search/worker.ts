/** The search worker of the library page. */

import { database } from '../database.ts';
import { library } from '../index.ts';
import { serveFinder } from './finder.ts';

const store = library(database({ indexedDB, IDBKeyRange }), { now: Date.now, newId: () => crypto.randomUUID() });

serveFinder(self, { all: () => store.foldedBatches(), of: (ids) => store.folded(ids) });
