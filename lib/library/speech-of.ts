/** A saved speech in the form that the stages, the export and the view speak. */

import type { Speech } from '../model/types.ts';
import type { SpeechRow, Text } from './records.ts';

/** A saved speech with its text. */
export interface Saved {
  readonly row: SpeechRow;
  readonly text: Text;
}

/** Row and text as one. */
export function speechOf({ row, text }: Saved): Speech {
  const { title, published, author, source, complete, totalChars, shownChars } = row;
  return { title, published, author, source, complete, totalChars, shownChars, blocks: text.blocks };
}
