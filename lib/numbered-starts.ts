/** Where the texts of a collection begin, by the numbers of their headings. */
import { pieces } from './edits.ts';
import { longestOrdinal, type Ordinal, ordinalsOf, titledOrdinal } from './ordinals.ts';
import { fold, isLonger, visible } from './text.ts';
import { looksLikeTitle } from './titles.ts';
import type { Block } from './types.ts';
import { greets } from './zones.ts';

type Placed = Ordinal & { readonly index: number };

/** Visible characters; less below a number and a title is a part of a text. */
const leastText = 60;
/** A page that names itself a collection. */
const collection = /(?:\d+|[一二两三四五六七八九十]+)\s*[篇则份]|汇编|合集|集锦|大全|汇总|选编|选登/u;
/** Whom a line speaks to, and no more: 「孩子们：」. */
const address = /^[\u4e00-\u9fff,、]{2,16}[:]$/u;

/** Indexes of the headings that number the texts, by the form that finds most of them; `title` is the page's own. */
export function numberedStarts(blocks: readonly Block[], title: string | null): ReadonlySet<number> {
  const found = blocks.flatMap((block, index): readonly Placed[] =>
    mayHead(block) ? ordinalsOf(fold(block.text)).map((ordinal) => ({ ...ordinal, index })) : [],
  );
  const chains = [
    ...[...new Set(found.map(({ form }) => form))].map((form) =>
      chain(
        found.filter((ordinal) => ordinal.form === form),
        blocks,
      ),
    ),
    titledChain(blocks, title, true),
    titledChain(blocks, title, false),
  ];
  return new Set(chains.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []));
}

/** Whether a line is short, or begins with a number: no other heads a text. */
function mayHead(block: Block): block is Extract<Block, { readonly text: string }> {
  return 'text' in block && (!isLonger(block.text, longestOrdinal) || /^\s*[(（\d\uff10-\uff19]/u.test(block.text));
}

/** Rising numbers from 1 on, each with text below it: a table of contents has none. One number may be missing. */
function chain(ordinals: readonly Placed[], blocks: readonly Block[]): readonly number[] {
  const withText = ordinals.filter(({ index }, position) => {
    const next = ordinals[position + 1]?.index ?? blocks.length;
    return next > index + 1;
  });
  const starts: number[] = [];
  let last = 0;
  for (const { number, index } of withText) {
    if (number !== last + 1 && !(last > 0 && number === last + 2)) continue;
    starts.push(index);
    last = number;
  }
  return starts;
}

/**
 * Headings of a number and a title: 「（二）在开馆仪式上的致辞」. They may head the parts of one speech as well, so two of them
 * must have a greeting below, or the page names itself a collection; then those too count that name a kind of text, or
 * speak to somebody, unless a numbering within a text is going on.
 */
function titledChain(blocks: readonly Block[], title: string | null, worded: boolean): readonly number[] {
  const lines = blocks.flatMap((block, index) => {
    const titled = mayHead(block) ? titledOrdinal(fold(block.text)) : null;
    if (titled === null || titled.worded !== worded) return [];
    const next = blocks[index + 1];
    const below = next?.type === 'paragraph' ? next.text : '';
    const speaks = greets(below);
    const named = looksLikeTitle(titled.title) || address.test(fold(below).trim());
    return [{ index, number: titled.number, speaks, named }];
  });
  const speaking = lines.filter(({ speaks }) => speaks).length;
  if (speaking < 2 && !(collection.test(title ?? '') && lines.filter(({ named }) => named).length >= 2)) return [];
  const starts: number[] = [];
  let last = 0;
  let within = false;
  lines.forEach(({ index, number, speaks, named }, position) => {
    const end = lines[position + 1]?.index ?? blocks.length;
    const next = number === last + 1 || (last > 0 && speaks && number === last + 2);
    if (next && (speaks || (named && !within)) && hasText(blocks.slice(index + 1, end))) {
      starts.push(index);
      last = number;
      within = false;
    } else within = true;
  });
  return starts;
}

function hasText(blocks: readonly Block[]): boolean {
  return visible(blocks.flatMap((block) => pieces(block)).join('')).length >= leastText;
}
