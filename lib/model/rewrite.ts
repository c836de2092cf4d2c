/** Carries out what stages plan for blocks, and logs every change as a splice on the flat text. */

import { isSeen } from '../text/visible.ts';
import { type Edit, flat, flatLength, pieces, splice, withPieces } from './edits.ts';
import { lineBlock } from './headings.ts';
import type { Block, Change, Gap, StageName, Step } from './types.ts';

type TextBlock = Exclude<Block, Gap>;

/** What becomes of a block. Edits inside a piece are ascending and do not overlap. */
export type BlockPlan =
  /** Pieces in reading order; those at the end may be left out. */
  | { readonly do: 'edit'; readonly pieces: readonly (readonly Edit[])[] }
  | { readonly do: 'drop'; readonly rule: string }
  /** For each item of a list the rule that takes it, or null. */
  | { readonly do: 'items'; readonly rules: readonly (string | null)[] }
  /** The gap takes the place of the block. */
  | { readonly do: 'gap'; readonly rule: string; readonly gap: Gap }
  /** For each piece its cuts, ascending (see `cutOpen`). */
  | { readonly do: 'cut'; readonly cuts: readonly (readonly CutLine[])[] }
  /** The next paragraph or heading runs on. */
  | { readonly do: 'join'; readonly rule: string };

/** Edits every piece of text on its own by the ascending, non-overlapping replacements that `find` gives. */
export function editPieces(
  blocks: readonly Block[],
  stage: StageName,
  find: (text: string) => readonly Edit[],
): Step<readonly Block[]> {
  return rewrite(blocks, stage, (block) => {
    const edits = pieces(block).map((text) => find(text));
    return edits.some((list) => list.length > 0) ? { do: 'edit', pieces: edits } : null;
  });
}

/** Carries out the plan for each block, null for none. Gives the same list again where nothing is planned. */
export function rewrite(
  blocks: readonly Block[],
  stage: StageName,
  plan: (block: Block, index: number) => BlockPlan | null,
): Step<readonly Block[]> {
  const plans = blocks.map(plan);
  if (plans.every((decision) => decision === null)) return { value: blocks, changes: [] };
  const value: Block[] = [];
  const changes: Change[] = [];
  let at = 0; // Length of the flat text written so far
  let joining = ''; // Text of a paragraph whose line end was taken away
  let joined: TextBlock | null = null;

  const push = (block: Block) => {
    if (joined !== null && block.type !== 'gap') {
      const first = joined;
      const text = joining + (pieces(block)[0] ?? '');
      joined = null;
      value.push(withPieces(first, [text]));
      at += flatLength(block);
      return;
    }
    value.push(block);
    at += flatLength(block);
  };
  const log = (rule: string, before: string, after: string, where: number) =>
    changes.push({ stage, rule, before, after, at: where });

  blocks.forEach((block, index) => {
    const decision = plans[index];
    switch (decision?.do) {
      case undefined:
        push(block);
        return;
      case 'drop':
        log(decision.rule, flat(block), '', at);
        return;
      case 'gap':
        log(decision.rule, flat(block), '', at);
        value.push(decision.gap);
        return;
      case 'edit': {
        let offset = at;
        const texts = pieces(block).map((text, piece) => {
          const edited = splice(text, decision.pieces[piece] ?? [], (edit, where) =>
            log(edit.rule, edit.before, edit.after, offset + where),
          );
          offset += edited.length + 1;
          return edited;
        });
        push(withPieces(block, texts));
        return;
      }
      case 'items': {
        if (block.type !== 'list') throw new Error('Only a list has items to drop');
        let offset = at;
        const items = block.items.filter((item, index) => {
          const rule = decision.rules[index];
          if (rule) log(rule, `${item}\n`, '', offset);
          else offset += item.length + 1;
          return !rule;
        });
        const [only] = items;
        if (items.length > 1) push({ ...block, items });
        else if (only !== undefined) push(lineBlock(only));
        return;
      }
      case 'cut':
        if (block.type === 'gap') throw new Error('A gap cannot be cut open');
        for (const part of cutOpen(block, decision.cuts, at, log)) push(part);
        return;
      case 'join': {
        if (block.type !== 'paragraph' && block.type !== 'heading') throw new Error('Only paragraphs can be joined');
        const text: string = joined === null ? block.text : joining + block.text;
        joined = joined ?? block;
        joining = text;
        at += block.text.length;
        log(decision.rule, '\n', '', at);
        return;
      }
    }
  });
  if (joined !== null) throw new Error('A paragraph was joined to nothing');
  return { value, changes };
}

/** Takes out what has no text left: blocks, items, tables. */
export function dropEmpty(blocks: readonly Block[], stage: StageName): Step<readonly Block[]> {
  const rule = 'left-empty';
  return rewrite(blocks, stage, (block) => {
    const empty = pieces(block).map((text) => !isSeen(text));
    if (block.type === 'gap' || !empty.includes(true)) return null;
    if (!empty.includes(false)) return { do: 'drop', rule };
    return block.type === 'list' ? { do: 'items', rules: empty.map((isEmpty) => (isEmpty ? rule : null)) } : null;
  });
}

/** Takes out `before`, `at` UTF-16 units from the start of a piece, and leaves a gap. */
export interface CutLine {
  readonly rule: string;
  readonly at: number;
  readonly before: string;
  readonly gap: Gap;
}

/** Hears of every change as a splice on the flat text as it then stands. */
type Tell = (rule: string, before: string, after: string, at: number) => void;

/**
 * The parts of a block with gaps between them; `start` is where its flat text begins. A table stays whole, because a part
 * would lose its head: its gaps stand below it.
 */
function cutOpen(
  block: Exclude<Block, Gap>,
  cuts: readonly (readonly CutLine[])[],
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
      // A cut ends the line only where text stands before it
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

/** One item is no list; the flat text is the same. */
function like(block: Exclude<Block, Gap>, lines: readonly string[]): Block {
  const [first = '', ...more] = lines;
  if (block.type === 'list') return more.length > 0 ? { ...block, items: lines } : lineBlock(first);
  return withPieces(block, lines);
}

function cutTable(
  block: Extract<Block, { readonly type: 'table' }>,
  cuts: readonly (readonly CutLine[])[],
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
