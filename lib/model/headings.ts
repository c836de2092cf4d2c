import { type HeadingLevel, headingLevel, standsOut } from '../text/numbering.ts';
import type { Block } from './types.ts';

/** A line of which nothing but its words is known: a heading by its number, else a paragraph. */
export function lineBlock(text: string): Extract<Block, { readonly text: string }> {
  const level = headingLevel(text);
  return level === null ? { type: 'paragraph', text } : { type: 'heading', level, text };
}

/** A line after an edit: a number that was laid open makes it a heading, what is left of one may be none. */
export function retold<B extends Extract<Block, { readonly text: string }>>(
  block: B,
): B | Extract<Block, { readonly text: string }> {
  const plain = lineBlock(block.text);
  if (plain.type === block.type) return plain.type === 'heading' ? plain : block;
  return plain.type === 'heading' || !standsOut(block.text) ? plain : block;
}

/** A heading by its number, by its tag, or where it stands out and does not end like a sentence; else a paragraph. */
export function hintedBlock(text: string, hint: LineHint): Block {
  const plain = lineBlock(text);
  const marked = hint.level !== undefined || hint.centred || hint.strong;
  if (plain.type === 'heading' || !marked || !standsOut(text)) return plain;
  return { type: 'heading', level: hint.level ?? (hint.centred ? 2 : 3), text };
}

/** What the lay-out says of a line. */
export interface LineHint {
  readonly level?: HeadingLevel;
  readonly strong?: boolean;
  readonly centred?: boolean;
  /** All of it is a link. */
  readonly linked?: boolean;
}
