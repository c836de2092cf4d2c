/** All innocents: lines and sentences of speeches that look like notices and must stay. */
import { readJson, record, strings } from '../read.ts';

export const innocents = readJson(new URL('innocents.json', import.meta.url), record(strings));
