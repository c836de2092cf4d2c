/** All innocents: lines and sentences of speeches that look like notices and must stay. */
import { contacts } from './contacts.ts';
import { digital } from './digital.ts';
import { education } from './education.ts';
import { figures } from './figures.ts';
import { marks } from './marks.ts';
import { members } from './members.ts';
import { publishing } from './publishing.ts';
import { shopsAndPapers } from './shops-and-papers.ts';
import { shortLines } from './short-lines.ts';
import { words } from './words.ts';

export const innocents = {
  digital,
  members,
  publishing,
  shopsAndPapers,
  education,
  figures,
  contacts,
  words,
  shortLines,
  marks,
} as const;
