/** What official papers set apart by its words and its place. */
import type { Block } from '../model/types.ts';
import { officialDay } from '../text/dates.ts';
import { numberLevel } from '../text/numbering.ts';
import { standsFlush } from '../text/speaker.ts';

export type PlacedBlock = 'text' | 'greeting' | 'below-title' | 'signer' | 'day';

/** Among the first blocks a line in brackets, or after dashes, belongs to the title. */
const headBlocks = 3;

const belowTitle = /^(?:[（(][^（()）]{2,40}[）)]|——?[^。]{2,60})$/u;
const signer = /^[^，,。！？!?：:；;、]{2,25}$/u;

/** The place of each block. */
export function placedBlocks(blocks: readonly Block[]): readonly PlacedBlock[] {
  const text = (at: number) => {
    const block = blocks[at];
    return block?.type === 'paragraph' ? block.text.trim() : null;
  };
  const last = blocks.length - 1;
  const hasDay = last > 1 && officialDay.test(text(last) ?? '');
  return blocks.map((_, at): PlacedBlock => {
    const line = text(at);
    if (line === null) return 'text';
    if (standsFlush(line)) return 'greeting';
    if (
      at < headBlocks &&
      belowTitle.test(line) &&
      blocks.slice(0, at).every((__, n) => belowTitle.test(text(n) ?? ''))
    )
      return 'below-title';
    if (hasDay && at === last) return 'day';
    return hasDay && at === last - 1 && signer.test(line) ? 'signer' : 'text';
  });
}

/** The first sentence behind a number, where more follows, as the paragraph's heading; else null. */
export function leadIn(text: string): { readonly length: number; readonly level: 2 | 3 | 4 } | null {
  const level = numberLevel(text);
  if (level !== 2 && level !== 3 && level !== 4) return null;
  const [sentence] = /^[^。！？!?；;\n\r]{3,40}。(?=\S)/u.exec(text) ?? [];
  return sentence === undefined ? null : { length: sentence.length, level };
}
