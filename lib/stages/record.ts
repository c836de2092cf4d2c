/** Makes the records: one a speech, with its title, where it comes from, and whether it is whole. */
import { pieces, rewrite } from '../edits.ts';
import { type Claims, settleGaps } from '../gaps.ts';
import type { Imprint } from '../imprint.ts';
import { visible } from '../text.ts';
import { looksLikeTitle, sameTitle } from '../titles.ts';
import type { Block, Speech, Step } from '../types.ts';
import type { Section } from './split.ts';

/** How many blocks from the top may repeat the title. */
const titleBlocks = 4;
/** Visible characters of the first line that serve as a title where the page gives none. */
const borrowedTitle = 24;

/** Gives the speeches of a page. What is taken from the text into a field (a repeated title) is in the log. */
export function record(sections: readonly Section[], imprint: Imprint, claims: Claims): Step<readonly Speech[]> {
  const titled = sections.map((section, index) => findTitle(section, index === 0 ? imprint.title : null));
  const drop = new Set<Block>(titled.flatMap(({ lines }) => lines));
  const step = rewrite(
    sections.flatMap(({ blocks }) => blocks),
    'record',
    (block) => (drop.has(block) ? { do: 'drop', rule: 'title-line' } : null),
  );
  const lastGap = sections.findLastIndex(({ blocks }) =>
    blocks.some((block) => block.type === 'gap' && block.reason !== 'continued-from'),
  );
  const value = sections.map((section, index): Speech => {
    const owns = index === lastGap;
    const kept = section.blocks.filter((block) => !drop.has(block));
    const blocks = owns ? settleGaps(kept, claims) : kept;
    return {
      title: titled[index]?.title ?? '',
      published: imprint.published,
      author: imprint.author,
      source: imprint.source,
      complete: !blocks.some((block) => block.type === 'gap'),
      totalChars: owns ? claims.totalChars : null,
      shownChars: owns ? claims.shownChars : null,
      blocks,
    };
  });
  return { value, changes: step.changes };
}

/** The title of a section and the lines of its head that only repeat it. */
function findTitle(
  { title, blocks }: Section,
  pageTitle: string | null,
): { readonly title: string; readonly lines: readonly Block[] } {
  const head = blocks.slice(0, titleBlocks).filter((block) => block.type === 'heading' || block.type === 'paragraph');
  const wanted = title ?? pageTitle;
  if (wanted !== null) {
    return { title: wanted, lines: head.filter((block) => sameTitle(pieces(block)[0] ?? '', wanted)) };
  }
  const line = head.find((block) => looksLikeTitle(pieces(block)[0] ?? ''));
  if (line) return { title: pieces(line)[0] ?? '', lines: [line] };
  return {
    title: [...visible(pieces(head[0] ?? blocks[0] ?? { type: 'paragraph', text: '' })[0] ?? '')]
      .slice(0, borrowedTitle)
      .join(''),
    lines: [],
  };
}
