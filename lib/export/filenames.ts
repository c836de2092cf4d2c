/** File names from titles that every system takes and tells apart. */

/** Bytes in UTF-8 with the extension: below the 255 of every file system, and with room for a folder on Windows. */
export const longestBytes = 200;

/** Windows: forbidden characters; control characters and line ends; lone surrogates, which cannot be written. */
const forbidden = /[<>:"/\\|?*\p{Control}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}]+/gu;

/** No file manager shows them, and some turn the name around. The joiner U+200D stays: it makes one picture of several. */
const invisible = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Windows: names of devices, also before an extension. Source: learn.microsoft.com, Naming Files, Paths, and Namespaces. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[. ])/iu;

const encoder = new TextEncoder();

/**
 * A name for a title, and notes it in `taken`.
 *
 * `taken` holds the names given before, folded as macOS and Windows compare them. `extension` comes with its dot.
 * `untitled` is for titles that leave nothing. At most 200 bytes in UTF-8, cut between characters.
 */
export function fileName(title: string, taken: Set<string>, extension: string, untitled = '未命名'): string {
  const stem = cleanStem(title) || cleanStem(untitled) || '_';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = trimEnd(cut(stem, longestBytes - encoder.encode(suffix + extension).length)) + suffix + extension;
    const key = nameKey(name);
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

function cleanStem(title: string): string {
  const stem = trimEnd(
    title
      .normalize('NFC')
      .replace(invisible, '')
      .replace(forbidden, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s.]+/u, ''),
  );
  return reserved.test(stem) ? `_${stem}` : stem;
}

/** Windows drops dots and blanks at the end. */
function trimEnd(text: string): string {
  return text.replace(/[\s.]+$/u, '');
}

/** What names are compared by where cases are not told apart: also ß with SS, ſ with s, and full with decomposed forms. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

/** The longest beginning of at most so many bytes in UTF-8 that ends between characters as a reader sees them. */
export function cut(text: string, bytes: number): string {
  let length = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)) {
    length += encoder.encode(segment).length;
    if (length > bytes) break;
    kept += segment;
  }
  return kept;
}
