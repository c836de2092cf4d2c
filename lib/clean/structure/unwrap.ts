/** Undoes hard line breaks: pages of document sites and old mail set every line of the print on a line of its own. */

import { rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { leader, numberLevel } from '../../text/numbering.ts';

/** What is known of a line before its blanks were trimmed. */
export interface RawLine {
  /** It begins with two blanks of full width, or as wide. */
  readonly indented: boolean;
  /** Em: characters of full width count one, of half width a half. Its own indent counts. */
  readonly width: number;
  /** Characters; some readers break lines by their number. */
  readonly length: number;
}

/** Lines; fewer show no measure. */
const leastLines = 5;
/** Em; a narrower measure is verse, unless its lines break off anywhere. */
const narrowest = 15;
/** Em; no column is narrower. */
const narrowestColumn = 8;
/** Lines of a column; fewer may be verse. */
const leastColumn = 12;
/** Share of the lines that must fill the measure, and that may at most run over it. */
const leastFull = 0.35;
const mostOver = 0.03;
/** Em; marks that may not begin a line make the one before longer or shorter. */
const play = 2;

const closed = /[。！？!?：:；;”…]$/u;

/** Lines at the measure; with the indents, or the marks, of all lines for it, so few show one. */
const fewFull = 3;
/** Em; no print has longer lines: paragraphs as long may be alike by chance. */
const widest = 48;
/** Share of the lines that may stand against such a measure. */
const astray = 0.2;

/** The number of a page, on the line between two of them. */
const pageNumber =
  /^\s*(?:[-—–·]\s*\d{1,4}\s*[-—–·]|\d{1,4}\s*[/／]\s*\d{1,4}|第\s*\d{1,4}\s*[页頁].{0,12}|\d{1,4})\s*$/u;

/** Joins the lines of a page that is set to a measure. Where no line is indented, only lines that close no sentence are joined. */
export function unwrap(blocks: readonly Block[], lines: readonly RawLine[]): Step<readonly Block[]> {
  const texts = lines.filter((_, index) => blocks[index]?.type === 'paragraph' || blocks[index]?.type === 'heading');
  const indents = lines.filter(({ indented }) => indented).length >= 2;
  const byWidth = measureOf(texts.map(({ width }) => width));
  const byLength = byWidth === null ? measureOf(texts.map(({ length }) => length)) : null;
  const plain = byWidth === null && byLength === null ? plainMeasure(blocks, lines, indents) : null;
  const measure = byWidth ?? byLength ?? plain;
  if (measure === null) return { value: blocks, changes: [] };
  const sizeOf = (line: RawLine | undefined) => (byLength === null ? line?.width : line?.length) ?? 0;
  // A print breaks its lines anywhere; lines that mostly close sentences are entries of a list that are alike
  const full = blocks.filter((block, index) => isText(block) && sizeOf(lines[index]) >= measure - play);
  const ended = full.filter((block) => isText(block) && closed.test(block.text)).length;
  if (ended * 2 > full.length || (measure < narrowest && !isColumn(full))) return { value: blocks, changes: [] };
  return rewrite(blocks, 'structure', (block, index) => {
    const next = blocks[index + 1];
    const line = lines[index];
    if (!isText(block) || !next || !isText(next) || !line || sizeOf(line) < measure - play) return null;
    if (lines[index + 1]?.indented || numberLevel(next.text) !== null || pageNumber.test(next.text)) return null;
    if (leader.test(block.text)) return null;
    return indents || !closed.test(block.text) ? { do: 'join', rule: 'wrapped-line' } : null;
  });
}

/** Reads what trimming would lose. */
export function rawLine(raw: string): RawLine {
  const text = (/^[\n\r\t]/.test(raw) ? raw.replace(/^[\n\r\t]+/u, '') : raw).trimEnd();
  const { width, length } = sizeOf(text);
  return { indented: /^(?:\u3000{2}|[\u00a0 ]{4}|\u3000[\u00a0 ]{2})/.test(text), width, length };
}

function measureOf(sizes: readonly number[]): number | null {
  if (sizes.length < leastLines) return null;
  const widths = [...sizes].sort((a, b) => a - b);
  const measure = widths[Math.floor(widths.length * (1 - mostOver))] ?? 0;
  const top = widths.at(-1) ?? 0;
  const full = widths.filter((width) => width >= measure - play && width <= measure + play).length;
  return measure >= narrowestColumn &&
    top <= measure + play &&
    full >= Math.max(leastLines - 1, widths.length * leastFull)
    ? measure
    : null;
}

/**
 * The measure of a page with few full lines, in em: where paragraphs are indented, what is not goes on from a full line;
 * where none is, full lines break off and all others close.
 */
function plainMeasure(blocks: readonly Block[], lines: readonly RawLine[], indents: boolean): number | null {
  const widths = lines.map(({ width }) => width);
  const measure = Math.max(0, ...widths);
  const isFull = (index: number) => (widths[index] ?? 0) >= measure - play;
  const full = widths.flatMap((_, index) => (isFull(index) ? [index] : []));
  if (measure < narrowest || measure > widest || full.length < fewFull) return null;
  const isClosed = (index: number) => {
    const block = blocks[index];
    return block !== undefined && isText(block) && closed.test(block.text);
  };
  const strays = indents
    ? widths.filter((_, index) => index > 0 && !lines[index]?.indented && !isFull(index - 1))
    : widths.filter((_, index) => isFull(index) === isClosed(index));
  return strays.length <= lines.length * astray ? measure : null;
}

/** Whether full lines are those of a column: marks stand inside them as often as anywhere, and seldom at their ends. Verse has them at its ends. */
function isColumn(full: readonly Block[]): boolean {
  const texts = full.flatMap((block) => (isText(block) ? [block.text.trim()] : []));
  const within = texts.filter((text) => /[，。；：、！？,;]./u.test(text)).length;
  const atEnd = texts.filter((text) => /[，。；：、！？,;]$/u.test(text)).length;
  return texts.length >= leastColumn && within * 3 >= texts.length && atEnd * 3 <= texts.length;
}

/** Every line of every page is measured, so it is done without a string for each of its characters. */
function sizeOf(text: string): { readonly width: number; readonly length: number } {
  let width = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xdc00 && unit <= 0xdfff && isHighHalf(text.charCodeAt(at - 1))) continue;
    length++;
    width += unit >= 0x2e80 || wideMarks.includes(text[at] ?? '') ? 1 : 0.5;
  }
  return { width, length };
}

const wideMarks = '“”‘’…—·';
const isHighHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

function isText(block: Block): block is Extract<Block, { text: string }> {
  return block.type === 'paragraph' || block.type === 'heading';
}
