/** All texts of the bench. A new one in any of these files is on new pages. */
import type { Text } from '../sheet.ts';
import { readTexts } from './read-texts.ts';

export const texts: readonly Text[] = [
  'meetings',
  'ceremonies',
  'campus',
  'innocents',
  'occasions',
  'traditional',
].flatMap((kind) => readTexts(new URL(`${kind}.md`, import.meta.url)));
