/** The indent of a paragraph where only characters can make it. */
import { standsFlush } from '../text/speaker.ts';

/** The text after two blanks of full width. One that begins with such a blank has its indent; one that greets has none. */
export function indented(text: string): string {
  return text.startsWith('\u3000') || standsFlush(text) ? text : `\u3000\u3000${text}`;
}
