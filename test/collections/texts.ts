/** Small texts of our own from which the pages of these tests are put together. */
import { list, object, readJson, strings, text } from '../read.ts';

export const smalls = readJson(
  new URL('texts.json', import.meta.url),
  list(object({ title: text, greeting: text, lines: strings })),
);
export type Small = (typeof smalls)[number];
