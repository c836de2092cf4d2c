import { hasTrait, trait } from './character-kinds.ts';

export interface Sentence {
  /** With the marks that close it. */
  readonly text: string;
  /** UTF-16 units from the start of the paragraph. */
  readonly at: number;
}

/** More marks, a sound of the hall. */
const behind = /[”’」』）)】]*(?:[（(][\u4e00-\u9fff]{1,6}[)）])?/y; // Without u: it is tried at every mark

const stop = 0x2e;

/** Length of a row of three or more stops that stand for 「…」; else 0. */
function dotsAt(text: string, at: number): number {
  if (text[at] !== '.' || text[at + 1] !== '.' || text[at + 2] !== '.') return 0;
  let end = at + 3;
  while (text[end] === '.') end++;
  return end - at;
}

/** The sentences of a paragraph, which together are all of it; a line end closes one, too. */
export function sentencesIn(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const dots = unit === stop ? dotsAt(text, at) : 0;
    if (dots === 0 && !hasTrait(unit, trait.closes)) continue;
    let end = at + Math.max(dots, 1);
    if (text[at] !== '\n') {
      while (end < text.length && text[end] !== '\n' && hasTrait(text.charCodeAt(end), trait.closes)) end++;
      behind.lastIndex = end;
      end += behind.exec(text)?.[0].length ?? 0;
    }
    found.push({ text: text.slice(from, end), at: from });
    from = end;
    at = end - 1;
  }
  if (from < text.length) found.push({ text: text.slice(from), at: from });
  return found;
}
