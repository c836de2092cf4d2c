/** Who may send which message to the content script and to readers. A file of its own, because every known page loads it. */

import { count, flag, nothing, oneOf, orNull, shapeOf, text } from '../model/shapes.ts';
import type { CleanFinding, Contract, ToPage, ToReader } from './messages.ts';

const found = shapeOf<CleanFinding>({
  url: orNull(text),
  kind: oneOf('speech', 'collection', 'article', 'none'),
  speeches: count,
});

export const toPage: Contract<ToPage> = {
  ping: { from: ['extension'], shape: orNull(found) },
  snapshot: { from: ['extension'], shape: nothing },
  open: { from: ['extension'], shape: shapeOf({ token: text }) },
  hide: { from: ['extension'], shape: nothing },
  notify: { from: ['extension'], shape: shapeOf({ text, tone: oneOf('done', 'failed'), more: flag }) },
  part: { from: ['extension'], shape: shapeOf({ url: text, number: count }) },
  stopParts: { from: ['extension'], shape: nothing },
};

export const toReader: Contract<ToReader> = {
  fetching: { from: ['extension'], shape: shapeOf({ token: text, number: count }) },
};
