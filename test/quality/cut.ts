/** Takes text out of a speech as sites do that want to be paid, and keeps account of it. */
import type { Chance } from './chance.ts';
import type { GapNotice, TextBlock } from './sheet.ts';

/** Characters that a reader sees. */
export function seen(text: string): number {
  return [...text.replace(/\s+/gu, '')].length;
}

/** A block of a speech, or the place where one was cut. `joined` gaps stand inside a paragraph. */
export type CutBlock =
  | TextBlock
  | { readonly type: 'cut'; readonly where: GapNotice['where']; readonly omitted: number; readonly joined: boolean };

/** The text of a paragraph long enough to be cut; else null. */
const longText = (block: CutBlock | undefined): string | null =>
  block?.type === 'paragraph' && block.text.length >= 60 ? block.text : null;

/** A place inside a clause: no mark and no number beside it. */
export function insideClause(text: string, from: number): number | null {
  for (let at = from; at < text.length - 3; at++) {
    if (/^[\p{Script=Han}]{4}$/u.test(text.slice(at - 2, at + 2))) return at;
  }
  return null;
}

const textIn = (block: TextBlock): string => {
  if (block.type === 'section' || block.type === 'extra') return '';
  return 'text' in block ? block.text : block.type === 'list' ? block.items.join('') : block.rows.flat().join('');
};
const count = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, block) => sum + seen(textIn(block)), 0);

/** How many characters the whole text has. */
export function sizeOf(blocks: readonly TextBlock[]): number {
  return count(blocks);
}

/** Cuts out some of the middle; within sentences (`joined`), or whole paragraphs. Null where the text is too short for it. */
export function cutMiddle(blocks: readonly TextBlock[], joined: boolean, chance: Chance): readonly CutBlock[] | null {
  const places = blocks.flatMap((block, index) =>
    index > 0 && index < blocks.length - 2 && longText(block) !== null ? [index] : [],
  );
  if (places.length === 0) return null;
  const at = chance.pick(places);
  const text = longText(blocks[at]);
  if (text === null) return null;
  if (!joined) {
    const end = Math.min(blocks.length - 2, at + 1 + chance.below(3));
    const taken = blocks.slice(at, end);
    return [
      ...blocks.slice(0, at),
      { type: 'cut', where: 'middle', omitted: count(taken), joined: false },
      ...blocks.slice(end),
    ];
  }
  const from = insideClause(text, Math.floor(text.length * 0.25));
  const to = from === null ? null : insideClause(text, Math.max(from + 12, Math.floor(text.length * 0.6)));
  if (from === null || to === null) return null;
  return [
    ...blocks.slice(0, at),
    { type: 'paragraph', text: text.slice(0, from) },
    { type: 'cut', where: 'middle', omitted: seen(text.slice(from, to)), joined: true },
    { type: 'paragraph', text: text.slice(to) },
    ...blocks.slice(at + 1),
  ];
}

/** Cuts off the end, within a sentence or after one. Null where the text is too short for it. */
export function cutEnd(blocks: readonly CutBlock[], chance: Chance): readonly CutBlock[] | null {
  const last = blocks.findLastIndex((block) => block.type === 'cut');
  const places = blocks.flatMap((block, index) =>
    index > Math.max(1, last + 1) && index >= blocks.length * 0.5 && block.type !== 'cut' && longText(block) !== null
      ? [index]
      : [],
  );
  if (places.length === 0) return null;
  const at = chance.pick(places);
  const block = blocks[at];
  if (block?.type !== 'paragraph') return null;
  const clause = insideClause(block.text, Math.floor(block.text.length * 0.4));
  const stop = block.text.indexOf('。', Math.floor(block.text.length * 0.3)) + 1;
  const to = chance.happens(0.6) ? clause : stop > 0 && stop < block.text.length ? stop : clause;
  if (to === null) return null;
  const rest = blocks.slice(at + 1).filter((other): other is TextBlock => other.type !== 'cut');
  return [
    ...blocks.slice(0, at),
    { type: 'paragraph', text: block.text.slice(0, to) },
    { type: 'cut', where: 'end', omitted: seen(block.text.slice(to)) + count(rest), joined: false },
  ];
}

/** Cuts off the beginning, as a newspaper does that prints the rest on another page. */
export function cutStart(blocks: readonly TextBlock[]): readonly CutBlock[] | null {
  const first = blocks.findIndex((block, index) => index > 0 && longText(block) !== null);
  if (first < 0 || first > blocks.length - 3) return null;
  return [
    { type: 'cut', where: 'start', omitted: count(blocks.slice(0, first)), joined: false },
    ...blocks.slice(first),
  ];
}
