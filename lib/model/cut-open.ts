/** Cuts a block open where something is missing in it: what stands on either side, and the gaps between. */
import { pieces, splice, withPieces } from './edits.ts';
import { lineBlock } from './headings.ts';
import type { Block, Gap } from './types.ts';

/** Takes `before` out of a piece of text, `at` UTF-16 units from its start, and leaves a gap in its place. */
export interface Cut {
  readonly rule: string;
  readonly at: number;
  readonly before: string;
  readonly gap: Gap;
}

/** Hears of every change as a splice on the flat text as it then stands. */
export type Tell = (rule: string, before: string, after: string, at: number) => void;

/**
 * The parts of a block with gaps between them. `cuts`: for each piece its own, ascending; `start`: where the block's flat text begins.
 *
 * A table stays whole, since a part of it would have lost its head: its gaps stand below it.
 */
export function cutOpen(
  block: Exclude<Block, Gap>,
  cuts: readonly (readonly Cut[])[],
  start: number,
  tell: Tell,
): readonly Block[] {
  if (block.type === 'table') return cutTable(block, cuts, start, tell);
  const value: Block[] = [];
  let lines: string[] = [];
  let at = start;
  const add = (text: string) => {
    lines.push(text);
    at += text.length + 1;
  };
  const end = () => {
    if (lines.length > 0) value.push(like(block, lines));
    lines = [];
  };
  pieces(block).forEach((text, index) => {
    const own = cuts[index] ?? [];
    let from = 0;
    for (const cut of own) {
      const opens = cut.at > from;
      if (opens) add(text.slice(from, cut.at));
      // Where text stands before the notice, the cut ends its line; where none does, no line was begun
      const last = cut.at + cut.before.length === text.length;
      tell(cut.rule, last && !opens ? `${cut.before}\n` : cut.before, opens && !last ? '\n' : '', opens ? at - 1 : at);
      end();
      value.push(cut.gap);
      from = cut.at + cut.before.length;
    }
    if (own.length === 0 || from < text.length) add(text.slice(from));
  });
  end();
  return value;
}

/** Some lines of a block as a block. One item is no list; the flat text is the same. */
function like(block: Exclude<Block, Gap>, lines: readonly string[]): Block {
  const [first = '', ...more] = lines;
  if (block.type === 'list') return more.length > 0 ? { ...block, items: lines } : lineBlock(first);
  return withPieces(block, lines);
}

function cutTable(
  block: Extract<Block, { readonly type: 'table' }>,
  cuts: readonly (readonly Cut[])[],
  start: number,
  tell: Tell,
): readonly Block[] {
  let at = start;
  const texts = pieces(block).map((text, index) => {
    const edits = (cuts[index] ?? []).map((cut) => ({ ...cut, after: '' }));
    const left = splice(text, edits, (edit, where) => tell(edit.rule, edit.before, '', at + where));
    at += left.length + 1;
    return left;
  });
  return [withPieces(block, texts), ...cuts.flat().map(({ gap }) => gap)];
}
