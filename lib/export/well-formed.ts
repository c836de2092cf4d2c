/** What a UTF-8 file cannot hold, or Markdown cannot carry. */

/** Lone surrogates, which no UTF-8 file can hold, and U+0000, which CommonMark reads as U+FFFD. */
const unwritable = /\p{Surrogate}|\0/gu;

/** The text with each such character as U+FFFD: the only characters that exported text does not give back as they were. */
export function wellFormed(text: string): string {
  return text.replace(unwritable, '\ufffd');
}
