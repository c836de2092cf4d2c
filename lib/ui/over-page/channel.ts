/** What the content script and the frame that it put over a page tell each other, past the page and without the background. */

import type { Toast } from '../../app/messages.ts';

/** `ready`: there is something to show. A number: the height of a message in CSS pixels. */
export type FromFrame = 'ready' | 'close' | number;

/** A message: the reader shows it in its status line. */
export type ToFrame = Toast;
