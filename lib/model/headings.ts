/** Headings by their numbers, as Chinese papers write them. */
import type { LineHint } from '../clean/structure/lines.ts';
import type { Block, HeadingLevel } from './types.ts';

/** Order of GB/T 9704: 一、 then （一） then 1. then （1）; with the forms that the web has for each. */
const numbers: readonly { readonly pattern: RegExp; readonly level: HeadingLevel }[] = [
  {
    pattern: /^(?:第[一二三四五六七八九十百零〇\d]{1,4}[章节節部编編篇]|[一二三四五六七八九十百]{1,4}\s?[、.．,，])/u,
    level: 2,
  },
  { pattern: /^[（(][一二三四五六七八九十百]{1,4}[）)]/u, level: 3 },
  { pattern: /^\d{1,2}(?:[、．]|\.(?!\d))/u, level: 4 },
  { pattern: /^(?:[（(]\d{1,2}[）)]|[⑴-⒇①-⑳])/u, level: 5 },
];

/** How any of them begins: few lines do. */
const numbered = /^[第一二三四五六七八九十百（(\d⑴-⒇①-⑳]/;

/** Characters; a longer line is a sentence that begins with its number. */
const longestHeading = 50;

/** The level that a line's number gives it; null for a line without number. */
export function numberLevel(text: string): HeadingLevel | null {
  if (!numbered.test(text)) return null;
  return numbers.find(({ pattern }) => pattern.test(text))?.level ?? null;
}

/** The level of a numbered line that stands alone; null where it has no number or the sentence runs on. */
export function headingLevel(text: string): HeadingLevel | null {
  const level = numberLevel(text);
  if (level === null || text.length > longestHeading) return null;
  // A mark that ends a clause means that the line says something; one full stop at the very end is a habit
  const body = text.replace(/^[（(]?[^、.．,，）)]{1,5}[、.．,，）)]/u, '').replace(/[。.]$/u, '');
  return body === '' || /[。！？!?；;]/u.test(body) || /[;；,，]$/u.test(text) ? null : level;
}

/** A line that stands alone, of which nothing is known but its words: a heading by its number, else a paragraph. */
export function lineBlock(text: string): Extract<Block, { readonly text: string }> {
  const level = headingLevel(text);
  return level === null ? { type: 'paragraph', text } : { type: 'heading', level, text };
}

/** A line told again after an edit: a number that was laid open makes it a heading, what is left of one may be none. */
export function retold<B extends Extract<Block, { readonly text: string }>>(
  block: B,
): B | Extract<Block, { readonly text: string }> {
  const plain = lineBlock(block.text);
  if (plain.type === block.type) return plain.type === 'heading' ? plain : block;
  return plain.type === 'heading' || !standsOut(block.text) ? plain : block;
}

/** Whether a line that is set apart (bold, centred, by its tag) has the shape of a heading. */
export function standsOut(text: string): boolean {
  return (
    text.length <= 60 &&
    !/[。！？!?；;：:，,、]$/u.test(text) &&
    !/[。！？]/u.test(text.slice(0, -1)) &&
    /[\u4e00-\u9fff]{2}/u.test(text)
  );
}

/** A line is a heading by its number, by its tag, or where it stands out and does not end like a sentence. */
export function hintedBlock(text: string, hint: LineHint): Block {
  const plain = lineBlock(text);
  const marked = hint.level !== undefined || hint.centred || hint.strong;
  if (plain.type === 'heading' || !marked || !standsOut(text)) return plain;
  return { type: 'heading', level: hint.level ?? (hint.centred ? 2 : 3), text };
}
