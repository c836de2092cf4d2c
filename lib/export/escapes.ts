/** Text as HTML mark-up: nothing in it can become an element. */

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

/** Lone surrogates, which no UTF-8 file can hold, and U+0000, which CommonMark reads as U+FFFD. */
const unwritable = /\p{Surrogate}|\0/gu;

/** The text with each such character as U+FFFD: the only characters that exported text does not give back as they were. */
export function wellFormed(text: string): string {
  return text.replace(unwritable, '\ufffd');
}

/** A name as a part of a link: every character but letters, digits and `-._~` as percent-encoded UTF-8. It must be well-formed. */
export function pathOf(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
