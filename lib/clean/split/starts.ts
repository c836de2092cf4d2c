/** Where the texts of a collection begin, by the numbers of their headings. */

import type { Block } from '../../model/types.ts';
import { rememberedOf } from '../../text/memo.ts';
import { longestOrdinal, mayNumber, type Ordinal, ordinalsOf } from '../../text/numbering.ts';
import { fold, isLonger } from '../../text/visible.ts';
import { headedStarts, namedStarts } from './headed-starts.ts';

type Placed = Ordinal & { readonly index: number };

/** What a page says of its texts. */
export interface CollectionNames {
  /** The page's own title. */
  readonly title: string | null;
  /** It names itself a collection. */
  readonly many: boolean;
}

/** Indexes of the headings that number the texts, by the form that finds most of them; headings without number where there are none. */
export function numberedStarts(blocks: readonly Block[], names: CollectionNames): ReadonlySet<number> {
  const found: Placed[] = [];
  blocks.forEach((block, index) => {
    if (mayHead(block)) for (const ordinal of ordinalsIn(block)) found.push({ ...ordinal, index });
  });
  const chains = [
    ...[...new Set(found.map(({ form }) => form))].map((form) =>
      chain(
        found.filter((ordinal) => ordinal.form === form),
        blocks,
      ),
    ),
    ...headedStarts(blocks, names),
  ];
  const longest = chains.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
  return new Set(longest.length >= 2 ? longest : namedStarts(blocks, names));
}

/** The same for a page that is still to be pruned; none where it has one text. */
export function collectionHeads(blocks: readonly Block[], names: CollectionNames): ReadonlySet<number> {
  const starts = numberedStarts(blocks, names);
  return starts.size < 2 ? new Set() : starts;
}

type TextBlock = Extract<Block, { readonly text: string }>;

/** Several passes ask. */
const ordinalsIn = rememberedOf((block: TextBlock) => ordinalsOf(fold(block.text)));

function mayHead(block: Block): block is TextBlock {
  return 'text' in block && mayNumber(block.text) && !isLonger(block.text, longestOrdinal);
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
