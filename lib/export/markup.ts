/** Text as HTML mark-up: nothing in it can become an element. */
import { wellFormed } from './well-formed.ts';

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** The text escaped for an element or a quoted attribute. Line ends become LF, as they would in any reader of HTML. */
export function escaped(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/gu, '\n')
    .replace(/[&<>"']/gu, (character) => references.get(character) ?? character);
}

/** An element with its content, which is mark-up already; `attributes` begin with a blank. */
export function element(tag: string, content: string, attributes = ''): string {
  return `<${tag}${attributes}>${content}</${tag}>\n`;
}
