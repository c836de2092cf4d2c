/** Pages that are no speeches: texts, some of which look like one, and pages without a text of their own. */
import { flag, object, optional, readRows, text } from '../../read.ts';
import { readTexts } from '../texts/read-texts.ts';
import { readScreen } from './read-screen.ts';

export const articles = readTexts(new URL('articles.md', import.meta.url));

/** Texts so far from prose that `none` can be defended as well. */
export const orNone: ReadonlySet<string> = new Set(['poem', 'contract', 'exam-paper']);

export const screens = readRows(
  new URL('screens.jsonl', import.meta.url),
  object({ id: text, orArticle: optional(flag) }),
).map((row) => ({ ...row, html: readScreen(import.meta.url, row.id) }));
