/** Makes blocks of the closed vocabulary: the last stage that sees how the page was laid out. */

import { flatLength } from '../../model/edits.ts';
import { hintedBlock, type LineHint, lineBlock } from '../../model/headings.ts';
import type { Block, Change, Step } from '../../model/types.ts';
import { tidy } from '../../text/blanks.ts';
import { isSeen } from '../../text/visible.ts';
import { hiddenRest } from '../strip/hidden-rest.ts';
import type { CleanBox, CleanNode } from '../strip/sanitise.ts';
import { cellLines, cellsOf, holdsRow } from './cells.ts';
import { type Cut, type Line, LineWriter } from './lines.ts';
import { isOffer, linkedShare, mostlyLinks, type ReadLine, settleLinked } from './linked-lines.ts';
import { type RawLine, rawLine, unwrap } from './unwrap.ts';

/** Builds the blocks, and logs where in them text was cut out by the stages before. Never throws. */
export function structure(main: CleanBox): Step<readonly Block[]> {
  const builder = new Builder(linkedShare(main) < mostlyLinks);
  builder.children(main.children, {});
  builder.endLine();
  const settled = settleLinked(builder.lines);
  const unwrapped = unwrap(settled.value.blocks, settled.value.raw);
  return { value: unwrapped.value, changes: [...builder.changes, ...settled.changes, ...unwrapped.changes] };
}

/** Blocks of a text without mark-up: a line is a paragraph, but for lines set to a measure. */
export function structureText(text: string): Step<readonly Block[]> {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).filter(isSeen);
  return unwrap(
    lines.map((line) => lineBlock(tidy(line, []).text)),
    lines.map(rawLine),
  );
}

class Builder {
  readonly lines: ReadLine[] = [];
  readonly changes: Change[] = [];
  #writer = new LineWriter();
  #flatLength = 0;
  #box = 0;
  #boxes = 0;
  readonly #dropsLinks: boolean;

  /** `dropsLinks`: short lines that are links throughout lead elsewhere, and are not said. */
  constructor(dropsLinks: boolean) {
    this.#dropsLinks = dropsLinks;
  }

  children(nodes: readonly CleanNode[], hint: LineHint): void {
    for (const node of nodes) this.#node(node, hint);
  }

  endLine(): void {
    for (const line of this.#writer.finish()) this.#paragraph(line);
  }

  #node(node: CleanNode, hint: LineHint): void {
    if (typeof node === 'string') {
      this.#writer.text(node, hint);
      return;
    }
    switch (node.kind) {
      case 'break':
        this.endLine();
        return;
      case 'cut':
        if (node.ownLine) this.endLine();
        this.#writer.cut(node.rule, node.text);
        if (node.ownLine) this.endLine();
        if (node.rule === hiddenRest) this.#push({ type: 'gap', reason: 'preview', omittedChars: null });
        return;
      case 'inline':
        this.children(node.children, withLook(hint, node));
        return;
      case 'verbatim':
        this.endLine();
        this.#verbatim(node, hint);
        this.endLine();
        return;
      case 'list':
        this.endLine();
        this.#list(node, hint);
        return;
      case 'table':
        this.endLine();
        this.#table(node, hint);
        return;
      default: {
        this.endLine();
        const outer = this.#box;
        this.#box = ++this.#boxes;
        this.children(node.children, withLook(hint, node));
        this.endLine();
        this.#box = outer;
        return;
      }
    }
  }

  #paragraph(line: Line): void {
    const empty = !isSeen(line.text);
    this.#log(line.cuts, this.#flatLength, empty);
    if (empty) return;
    this.#push(hintedBlock(line.text, line.hint), line.raw, this.#dropsLinks && isOffer(line));
  }

  #verbatim(node: CleanBox, hint: LineHint): void {
    for (const child of node.children) {
      if (typeof child !== 'string') {
        this.#node(child, hint);
        continue;
      }
      child.split('\n').forEach((text, index) => {
        if (index > 0) this.endLine();
        this.#writer.text(text, hint);
      });
    }
  }

  /** Items of one line each make a list; items that hold more are boxes like any other. */
  #list(node: CleanBox, hint: LineHint): void {
    const items = node.children.filter(
      (child): child is CleanBox => typeof child !== 'string' && child.kind === 'item',
    );
    const others = node.children.some((child) =>
      typeof child === 'string' ? isSeen(child) : child.kind !== 'item' && child.kind !== 'break',
    );
    const lines = items.map((item) => cellLines(item, hint));
    const filled = lines.map((list) => list.filter(({ text }) => isSeen(text)).length);
    if (others || filled.filter((number) => number > 0).length < 2 || filled.some((number) => number > 1)) {
      for (const child of node.children) this.#node(child, hint);
      return;
    }
    const texts: string[] = [];
    let at = this.#flatLength;
    for (const line of lines.flat()) {
      const empty = !isSeen(line.text);
      this.#log(line.cuts, at, empty);
      if (empty) continue;
      texts.push(line.text);
      at += line.text.length + 1;
    }
    this.#push({ type: 'list', ordered: node.ordered === true, items: texts });
  }

  /** Rows of short cells make a table; anything else was laid out by a table and is read cell by cell. */
  #table(node: CleanBox, hint: LineHint): void {
    // A caption, and whatever else stands before the first row, has a line of its own
    const from = Math.max(0, node.children.findIndex(holdsRow));
    this.children(node.children.slice(0, from), hint);
    this.endLine();
    const rest = { ...node, children: node.children.slice(from) };
    const cells = cellsOf(rest, hint);
    if (cells === null) {
      this.children(rest.children, hint);
      this.endLine();
      return;
    }
    let at = this.#flatLength;
    const texts = cells.map((row) =>
      row.map((lines) => {
        const place = lines.findIndex(({ text }) => isSeen(text));
        const text = lines[place]?.text ?? '';
        // What was cut out on lines before and after the cell's text stands at its ends
        const cuts = lines.flatMap((line, index) =>
          line.cuts.map((cut) => ({ ...cut, at: index === place ? cut.at : index < place ? 0 : text.length })),
        );
        this.#log(cuts, at, false);
        at += text.length + 1;
        return text;
      }),
    );
    this.#push({ type: 'table', rows: texts });
  }

  #push(block: Block, raw: RawLine = { indented: false, width: 0, length: 0 }, isOffer = false): void {
    this.lines.push({ block, raw, box: this.#box, isOffer });
    this.#flatLength += flatLength(block);
  }

  #log(cuts: readonly Cut[], base: number, ownLine: boolean): void {
    for (const cut of cuts) {
      const before = ownLine ? `${cut.text}\n` : cut.text;
      this.changes.push({ stage: 'strip', rule: cut.rule, before, after: '', at: ownLine ? base : base + cut.at });
    }
  }
}

function withLook(hint: LineHint, { strong, centred, linked, level }: CleanBox): LineHint {
  if (!strong && !centred && !linked && !level) return hint;
  return {
    ...hint,
    ...(strong ? { strong } : {}),
    ...(centred ? { centred } : {}),
    ...(linked ? { linked } : {}),
    ...(level ? { level } : {}),
  };
}
