/** Puts one entry of the log back into the text, as if its rule had never been there. */
import { flat, pieces, withPieces } from './edits.ts';
import type { Block, Change, CleanPage, Speech } from './types.ts';

/** Offsets in a flat text, in UTF-16 units; `to` is behind the last. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A log without one of its entries. */
export interface Undone {
  readonly changes: readonly Change[];
  /** What the entry left in the final text; null where a later change took it out with more around it. */
  readonly span: Span | null;
}

/**
 * Takes an entry out of a log, with the later changes inside what it left, so that the rest replays to the text with the entry
 * put back. Null where a later change took a part of that and more.
 */
export function undo(changes: readonly Change[], index: number): Undone | null {
  const entry = changes[index];
  if (!entry) return null;
  const kept: Change[] = changes.slice(0, index);
  let span: Span | null = { from: entry.at, to: entry.at + entry.after.length };

  for (const change of changes.slice(index + 1)) {
    if (span === null) {
      kept.push(change);
      continue;
    }
    const end = change.at + change.before.length;
    const grown = change.after.length - change.before.length;
    if (change.at >= span.to) {
      kept.push({ ...change, at: change.at + entry.before.length - (span.to - span.from) });
    } else if (end <= span.from) {
      kept.push(change);
      span = { from: span.from + grown, to: span.to + grown };
    } else if (change.at <= span.from && end >= span.to) {
      const before =
        change.before.slice(0, span.from - change.at) + entry.before + change.before.slice(span.to - change.at);
      kept.push({ ...change, before });
      span = null;
    } else if (change.at >= span.from && end <= span.to) {
      span = { from: span.from, to: span.to + grown };
    } else {
      return null;
    }
  }
  return { changes: kept, span };
}

/**
 * A copy of the page with one entry of its log put back; null where it cannot be (see `undo`). Whole lines come back as
 * paragraphs, in a list as items. A notice from the middle of a line replaces its gap; other gaps stay, because text is still
 * missing there.
 */
export function putBack(page: CleanPage, index: number): CleanPage | null {
  const entry = page.changes[index];
  const undone = undo(page.changes, index);
  if (!entry || !undone) return null;
  const { changes, span } = undone;
  return { ...page, changes, speeches: span ? insert(page.speeches, span, entry.before) : page.speeches };
}

export type PutBackErrorCode =
  /** The entry is bound up with others. */
  'cannot-put-back';

/** Thrown where an entry of the log cannot be put back by itself. */
export class PutBackError extends Error {
  override readonly name = 'PutBackError';
  readonly code: PutBackErrorCode = 'cannot-put-back';
}

/** Does what `putBack` does, and throws a `PutBackError` where it cannot. */
export function putBackOrThrow(page: CleanPage, index: number): CleanPage {
  const restored = putBack(page, index);
  if (restored === null) throw new PutBackError(`Entry ${index} cannot be put back alone`);
  return restored;
}

function insert(speeches: readonly Speech[], span: Span, text: string): readonly Speech[] {
  const lengths = speeches.map(({ blocks }) => blocks.reduce((sum, block) => sum + flat(block).length, 0));
  let start = 0;
  let done = false;
  return speeches.map((speech, index) => {
    const length = lengths[index] ?? 0;
    const last = index === speeches.length - 1;
    // Text between two speeches goes to the later one
    const here = !done && span.from >= start && (span.from < start + length || last);
    const local = { from: span.from - start, to: Math.min(span.to - start, length) };
    start += length;
    if (!here) return speech;
    done = true;
    const blocks = spliceBlocks(speech.blocks, local, text);
    return { ...speech, blocks, complete: speech.complete || isComplete(speech, blocks) };
  });
}

function isComplete(speech: Speech, blocks: readonly Block[]): boolean {
  const hadGap = speech.blocks.some(({ type }) => type === 'gap');
  return hadGap && !blocks.some(({ type }) => type === 'gap');
}

/** Writes text over a span of the flat text of blocks. */
export function spliceBlocks(blocks: readonly Block[], span: Span, text: string): readonly Block[] {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += flat(block).length;
  }
  const inPiece = withinPiece(blocks, starts, span, text);
  if (inPiece) return inPiece;

  const startOf = (index: number) => starts[index] ?? length;
  const endOf = (index: number) => starts[index + 1] ?? length;
  const touched = blocks.flatMap((block, index) => {
    const inside = block.type !== 'gap' && startOf(index) < span.to && endOf(index) > span.from;
    const around = startOf(index) < span.from && endOf(index) > span.from;
    return inside || around ? [index] : [];
  });
  const first = touched[0];
  const final = touched.at(-1);
  if (first === undefined || final === undefined) {
    const at = blocks.findIndex((_, index) => startOf(index) >= span.from);
    return put(blocks, at < 0 ? blocks.length : at, 0, lines(text));
  }
  // Without the last line end the next line runs on
  const runsOn = span.to === endOf(final) && span.from < span.to && !text.endsWith('\n');
  const next = blocks.findIndex(({ type }, index) => index > final && type !== 'gap');
  const last = runsOn && next >= 0 ? next : final;
  const flatText = blocks
    .slice(first, last + 1)
    .map(flat)
    .join('');
  const written = flatText.slice(0, span.from - startOf(first)) + text + flatText.slice(span.to - startOf(first));
  const opener = blocks[first];
  if (first === last && opener?.type === 'list') {
    return put(blocks, first, 1, [{ ...opener, items: lines(written).map(({ text: item }) => item) }]);
  }
  const [head, ...rest] = lines(written);
  const opening =
    head && opener?.type === 'heading' && head.type === 'paragraph' ? { ...opener, text: head.text } : head;
  return put(blocks, first, last - first + 1, opening ? [opening, ...rest] : rest);
}

type Paragraph = Extract<Block, { type: 'paragraph' }>;

function lines(text: string): readonly Paragraph[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', text: line }));
}

function put(blocks: readonly Block[], at: number, count: number, made: readonly Block[]): readonly Block[] {
  return [...blocks.slice(0, at), ...made, ...blocks.slice(at + count)];
}

function withinPiece(
  blocks: readonly Block[],
  starts: readonly number[],
  span: Span,
  text: string,
): readonly Block[] | null {
  if (text.includes('\n')) return null;
  for (const [index, block] of blocks.entries()) {
    let from = starts[index] ?? 0;
    const texts = pieces(block);
    for (const [n, piece] of texts.entries()) {
      const to = from + piece.length;
      if (span.from >= from && span.to <= to) {
        const written = piece.slice(0, span.from - from) + text + piece.slice(span.to - from);
        return blocks.map((one, i) =>
          i === index
            ? withPieces(
                one,
                texts.map((old, m) => (m === n ? written : old)),
              )
            : one,
        );
      }
      from = to + 1;
    }
  }
  return null;
}
