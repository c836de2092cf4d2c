/** Tags in the form that Obsidian takes: letters, digits, pictures, `_`, `-` and `/`, not digits alone. Source: help.obsidian.md, Tags. */

/** A run of anything else. A mark that belongs to a letter or a picture stays with it. */
const others =
  /[^\p{Letter}\p{Mark}\p{Number}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}_\-/\u200d\ufe0f]+/gu;

/**
 * The tags of a note: blanks and other characters become one hyphen, a number gets a `_` before it. What is left empty,
 * and what differs from another only in case, is left out.
 */
export function obsidianTags(tags: readonly string[]): readonly string[] {
  const written = tags.map(obsidianTag).filter((tag) => tag !== '');
  const first = new Map(written.toReversed().map((tag) => [tag.toLowerCase(), tag]));
  return written.filter((tag, place) => first.get(tag.toLowerCase()) === tag && written.indexOf(tag) === place);
}

function obsidianTag(tag: string): string {
  const written = tag
    .normalize('NFC')
    .replace(others, '-')
    .replace(/\/{2,}/gu, '/')
    .replace(/^[-/\u200d\ufe0f]+|[-/\u200d]+$/gu, '');
  return /^[\d/]+$/u.test(written) ? `_${written}` : written;
}
