/** What text must become before it stands in a file: well formed, escaped for HTML, encoded for links. */

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** The text for an element or a quoted attribute. Line ends become LF. */
export function escaped(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/gu, '\n')
    .replace(/[&<>"']/gu, (character) => references.get(character) ?? character);
}

/** An element around mark-up; `attributes` begin with a blank. */
export function element(tag: string, content: string, attributes = ''): string {
  return `<${tag}${attributes}>${content}</${tag}>\n`;
}

/** No UTF-8 file can hold lone surrogates, and CommonMark reads U+0000 as U+FFFD. */
const unwritable = /\p{Surrogate}|\0/gu;

/** The text with U+FFFD for what cannot be written: nothing else of an exported text is changed. */
export function wellFormed(text: string): string {
  return text.replace(unwritable, '\ufffd');
}

/** A well-formed name as a part of a link. */
export function pathOf(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
