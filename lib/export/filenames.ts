/** File names from titles, as every system takes and tells them apart. */

/** Bytes in UTF-8 with the extension: file systems take 255, and Windows counts the folder too. */
export const longestBytes = 200;

/** In Windows, or unwritable anywhere. */
const forbidden = /[<>:"/\\|?*\p{Control}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}]+/gu;

/** Some of them turn the name around. U+200D stays: it joins pictures. */
const invisible = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Names of devices in Windows. Source: learn.microsoft.com, Naming Files, Paths, and Namespaces. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[. ])/iu;

const encoder = new TextEncoder();

/**
 * A name for a title, cut to 200 bytes between characters, and added to `taken`, which holds names in the form of `nameKey`.
 * `extension` comes with its dot.
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
  return text.replace(/(?<![\s.])[\s.]+$/u, '');
}

/** What names are compared by where cases are not told apart; ß is SS, and decomposed forms are full ones. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

/** The longest beginning within so many bytes of UTF-8 that cuts no character as a reader sees it. */
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
