/**
 * Changes as splices on one flat text: how every stage that edits blocks accounts for what it did, and how the account
 * is played forwards and backwards.
 */
import { lineBlock } from './headings.ts';
import { visible } from './text.ts';
import type { Block, Change, Gap, StageName, Step } from './types.ts';

type TextBlock = Exclude<Block, Gap>;

/** A replacement inside one piece of text: `before` stands at `at` (UTF-16 units from the start of the piece). */
export interface Edit {
  readonly rule: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** What becomes of a block. Edits inside a piece are ascending and do not overlap. */
export type BlockPlan =
  /** Pieces in order: the text, the items, or the cells row by row. A piece without edits may be left out at the end. */
  | { readonly do: 'edit'; readonly pieces: readonly (readonly Edit[])[] }
  | { readonly do: 'drop'; readonly rule: string }
  /** Takes items out of a list: for each item the rule that takes it, or null. */
  | { readonly do: 'items'; readonly rules: readonly (string | null)[] }
  /** Takes the block out and puts a gap in its place. */
  | { readonly do: 'gap'; readonly rule: string; readonly gap: Gap }
  /** Cuts a paragraph or heading open, once or more: each cut takes out `before` and leaves a gap between what stands on either side. */
  | {
      readonly do: 'cut';
      readonly cuts: readonly {
        readonly rule: string;
        readonly at: number;
        readonly before: string;
        readonly gap: Gap;
      }[];
    }
  /** Takes away the line end after this block: the next paragraph runs on. Both must be paragraphs or headings. */
  | { readonly do: 'join'; readonly rule: string };

/** The pieces of text in a block, in reading order. */
export function pieces(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'gap':
      return [];
  }
}

/** The same block with other pieces, of which there must be as many as before. */
export function withPieces<B extends Block>(block: B, texts: readonly string[]): B;
export function withPieces(block: Block, texts: readonly string[]): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: texts[0] ?? '' };
    case 'list':
      return { ...block, items: texts };
    case 'table': {
      let next = 0;
      return { ...block, rows: block.rows.map((row) => row.map(() => texts[next++] ?? '')) };
    }
    case 'gap':
      return block;
  }
}

/**
 * The text of blocks as one string: every piece ends with a line end, cells of a row but the last with a tab.
 * A gap has no text.
 */
export function flatten(blocks: readonly Block[]): string {
  return blocks.map(flat).join('');
}

/** The flat text of one block. */
export function flat(block: Block): string {
  if (block.type !== 'table')
    return pieces(block)
      .map((text) => `${text}\n`)
      .join('');
  return block.rows.map((row) => (row.length === 0 ? '' : `${row.join('\t')}\n`)).join('');
}

/** Runs passes one after the other; each sees what the one before left, and the log keeps their order. */
export function inOrder<T>(value: T, passes: readonly ((value: T) => Step<T>)[]): Step<T> {
  return passes.reduce<Step<T>>(
    (step, pass) => {
      const next = pass(step.value);
      return { value: next.value, changes: [...step.changes, ...next.changes] };
    },
    { value, changes: [] },
  );
}

/**
 * Edits every piece of text on its own.
 *
 * `find` gets a piece and gives the replacements in it, ascending and not overlapping. Never changes the number of blocks.
 */
export function editPieces(
  blocks: readonly Block[],
  stage: StageName,
  find: (text: string) => readonly Edit[],
): Step<Block[]> {
  return rewrite(blocks, stage, (block) => {
    const edits = pieces(block).map(find);
    return edits.some((list) => list.length > 0) ? { do: 'edit', pieces: edits } : null;
  });
}

/**
 * Carries out a plan for each block and accounts for it.
 *
 * `plan` gets a block and its index; null leaves it as it is. Works on copies.
 */
export function rewrite(
  blocks: readonly Block[],
  stage: StageName,
  plan: (block: Block, index: number) => BlockPlan | null,
): Step<Block[]> {
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
      at += flat(block).length;
      return;
    }
    value.push(block);
    at += flat(block).length;
  };
  const log = (rule: string, before: string, after: string, where: number) =>
    changes.push({ stage, rule, before, after, at: where });

  blocks.forEach((block, index) => {
    const decision = plan(block, index);
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
        // One item is no list; the flat text is the same
        const [only] = items;
        if (items.length > 1) push({ ...block, items });
        else if (only !== undefined) push(lineBlock(only));
        return;
      }
      case 'cut': {
        if (block.type !== 'paragraph' && block.type !== 'heading') throw new Error('Only a paragraph can be cut open');
        let from = 0;
        for (const cut of decision.cuts) {
          const left = block.text.slice(from, cut.at);
          const opens = left !== '';
          if (opens) push({ ...block, text: left });
          // Where text stands before the notice, the cut ends its line; where none does, no line was begun
          const last = cut.at + cut.before.length === block.text.length;
          log(
            cut.rule,
            last && !opens ? `${cut.before}\n` : cut.before,
            opens && !last ? '\n' : '',
            opens ? at - 1 : at,
          );
          value.push(cut.gap);
          from = cut.at + cut.before.length;
        }
        const rest = block.text.slice(from);
        if (rest !== '') push({ ...block, text: rest });
        return;
      }
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

/** Takes out what earlier edits left without text: blocks, items of lists, tables without any. */
export function dropEmpty(blocks: readonly Block[], stage: StageName): Step<Block[]> {
  const rule = 'left-empty';
  return rewrite(blocks, stage, (block) => {
    const empty = pieces(block).map((text) => visible(text) === '');
    if (block.type === 'gap' || !empty.includes(true)) return null;
    if (!empty.includes(false)) return { do: 'drop', rule };
    return block.type === 'list' ? { do: 'items', rules: empty.map((isEmpty) => (isEmpty ? rule : null)) } : null;
  });
}

/** Applies ascending, non-overlapping edits to one text; `seen` gets each with its offset in the text as it then stands. */
export function splice(text: string, edits: readonly Edit[], seen?: (edit: Edit, at: number) => void): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const edit of edits) {
    if (edit.at < from || text.slice(edit.at, edit.at + edit.before.length) !== edit.before) {
      throw new Error(`Edit of ${edit.rule} does not fit at ${edit.at}`);
    }
    const kept = text.slice(from, edit.at);
    seen?.(edit, length + kept.length);
    parts.push(kept, edit.after);
    length += kept.length + edit.after.length;
    from = edit.at + edit.before.length;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Plays a log forwards: the input's flat text gives the output's. Throws where the log does not fit. */
export function replay(text: string, changes: readonly Change[]): string {
  return runsOf(changes).reduce((current, run) => {
    let moved = 0; // How far the changes before have pushed what stands behind them
    return exchange(
      current,
      run.map(({ at, before, after, rule }) => {
        const place = { at: at - moved, out: before, put: after, rule };
        moved += after.length - before.length;
        return place;
      }),
    );
  }, text);
}

/** Plays a log backwards: the output's flat text gives the input's. Throws where the log does not fit. */
export function unplay(text: string, changes: readonly Change[]): string {
  return runsOf(changes).reduceRight(
    (current, run) =>
      exchange(
        current,
        run.map(({ at, before, after, rule }) => ({ at, out: after, put: before, rule })),
      ),
    text,
  );
}

/** Changes on end that go through the text from left to right: played at one go, so that a long log is not played on a long text change by change. */
function runsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const runs: Change[][] = [];
  let end = Infinity;
  for (const change of changes) {
    if (change.at >= end) runs.at(-1)?.push(change);
    else runs.push([change]);
    end = change.at + change.after.length;
  }
  return runs;
}

/** Puts texts in the place of others, in ascending order. */
function exchange(
  text: string,
  places: readonly { readonly at: number; readonly out: string; readonly put: string; readonly rule: string }[],
): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, out, put, rule } of places) {
    if (at < from || !text.startsWith(out, at)) throw new Error(`Log does not fit: ${rule} at ${at}`);
    parts.push(text.slice(from, at), put);
    from = at + out.length;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
