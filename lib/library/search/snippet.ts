import { flat } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { fold } from '../../text/visible.ts';
import { highlightRuns, type Run } from './words.ts';

/** In UTF-16 units: before the first hit, and in all. */
const lead = 16;
const longest = 110;

/**
 * The text around the first hit; null if no word is in the text (but in the title). Blanks and line ends become one blank; …
 * stands for omitted text.
 */
export function snippet(blocks: readonly Block[], wanted: readonly string[]): readonly Run[] | null {
  const text = blocks.map(flat).join('');
  const folded = fold(text);
  const places = wanted.map((word) => folded.indexOf(word)).filter((place) => place >= 0);
  if (places.length === 0) return null;
  const hit = Math.min(...places);
  const from = whole(text, Math.max(hit - lead, 0));
  const to = whole(text, Math.min(from + longest, text.length));
  const piece = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return highlightRuns(`${from > 0 ? '…' : ''}${piece}${to < text.trimEnd().length ? '…' : ''}`, wanted);
}

/** Moves an offset out of a surrogate pair. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
