/** Reads boxes of the closed vocabulary: the lines in one, the cells of a table. */

import type { LineHint } from '../../model/headings.ts';
import { longestCell } from '../../page/cells.ts';
import { visible } from '../../text/visible.ts';
import type { CleanBox, CleanNode } from '../strip/sanitise.ts';
import { type Line, LineWriter } from './lines.ts';

/** The lines of a box, where only blocks and line ends part them. */
export function cellLines(box: CleanBox, hint: LineHint): readonly Line[] {
  const writer = new LineWriter();
  const lines: Line[] = [];
  const walk = (nodes: readonly CleanNode[], inner: LineHint) => {
    for (const node of nodes) {
      if (typeof node === 'string') writer.text(node, inner);
      else if (node.kind === 'break') lines.push(...writer.finish());
      else if (node.kind === 'cut') writer.cut(node.rule, node.text);
      else if (node.kind === 'inline') walk(node.children, inner);
      else {
        lines.push(...writer.finish());
        walk(node.children, inner);
        lines.push(...writer.finish());
      }
    }
  };
  walk(box.children, hint);
  lines.push(...writer.finish());
  return lines;
}

/** The lines of each cell; null for what is no table of short cells. */
export function cellsOf(table: CleanBox, hint: LineHint): readonly (readonly (readonly Line[])[])[] | null {
  const rows = rowsOf(table);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 2 || rows.length < 2 || rows.flat().some((cell) => holds(cell, 'table'))) return null;
  const cells = rows.map((row) => row.map((cell) => cellLines(cell, hint)));
  const texts = cells.flat().map((lines) => lines.map(({ text }) => text).filter((text) => visible(text) !== ''));
  const short = texts.every((lines) => lines.length <= 1 && lines.every((text) => text.length <= longestCell));
  return short && texts.some((lines) => lines.length > 0) ? cells : null;
}

/**
 * The rows of a table that have cells; none where anything but cells holds text. What was cut out between cells goes to
 * the cell after it, or to the last.
 */
function rowsOf(table: CleanBox): readonly (readonly CleanBox[])[] {
  const rows: CleanBox[][] = [];
  const waiting: CleanNode[] = [];
  let strange = false;
  const walk = (nodes: readonly CleanNode[], row: CleanBox[] | null) => {
    for (const node of nodes) {
      if (typeof node === 'string') strange ||= visible(node) !== '';
      else if (node.kind === 'cut') waiting.push(node);
      else if (node.kind === 'cell' && row !== null)
        row.push({ ...node, children: [...waiting.splice(0), ...node.children] });
      else if (node.kind === 'row' && row === null) {
        const cells: CleanBox[] = [];
        rows.push(cells);
        walk(node.children, cells);
      } else if (node.kind === 'box' && row === null) walk(node.children, null);
      else strange ||= holdsText(node);
    }
  };
  walk(table.children, null);
  const filled = rows.filter((row) => row.length > 0);
  const last = filled.at(-1);
  const cell = last?.pop();
  if (strange || !last || !cell) return [];
  last.push({ ...cell, children: [...cell.children, ...waiting] });
  return filled;
}

function holds(box: CleanBox, kind: CleanBox['kind']): boolean {
  return box.children.some(
    (child) => typeof child !== 'string' && 'children' in child && (child.kind === kind || holds(child, kind)),
  );
}

/** Whether rows begin with a child of a table. */
export function holdsRow(node: CleanNode): boolean {
  return (
    typeof node !== 'string' &&
    'children' in node &&
    (node.kind === 'row' || (node.kind === 'box' && node.children.some(holdsRow)))
  );
}

function holdsText(node: CleanNode): boolean {
  if (typeof node === 'string') return visible(node) !== '';
  return node.kind === 'cut' || ('children' in node && node.children.some(holdsText));
}
