/** Names in links. */

/** A name as a part of a link: every character but letters, digits and `-._~` as percent-encoded UTF-8. It must be well-formed. */
export function pathOf(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
