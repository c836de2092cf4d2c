/** What a site says below a text in whole paragraphs: of its rights, of its own pages. */

import { lined } from '../../model/edits.ts';
import { rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { isSpoken } from '../../notices/cue-score.ts';
import { type Around, takerOf } from '../../notices/index.ts';
import { Reading } from '../../notices/line.ts';
import { isCued, siteOdds } from '../../notices/whose.ts';
import { longestRights, rightsHead, rightsLabel } from '../../rules/side-boxes.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { greets, takesLeave } from '../../text/speaker.ts';
import { fold, isLonger, isSeen, visibleLength } from '../../text/visible.ts';
import { knownOf } from './block-notes.ts';

/** Visible characters; no notice of rights is longer. */
const longestNotice = 500;
/** Log-odds of the surest of several sentences; as among an author's lines. */
const surely = 2.7;

/** The rule by which most of a block, by the length of its pieces, is a site's where one is expected to speak; null where more is an author's. */
export function footRuleOf(block: Block, site: readonly string[]): string | null {
  const notice = footNoticeOf(block, site);
  if (notice !== null) return notice;
  const around: Around = { above: false, names: site, amid: false };
  let all = 0;
  let told = 0;
  let rule: string | null = null;
  for (const read of knownOf(block).readings) {
    const length = visibleLength(read.text);
    all += length;
    const taker = isCued(read, 'line') && !isSpoken(read.text) ? takerOf(read, 'line', around) : null;
    if (taker === null) continue;
    told += length;
    rule ??= taker;
  }
  return told * 2 > all ? rule : null;
}

/** Takes out what stands at the end of a page under 「反侵权公告」, the head with it. */
export function dropRights(blocks: readonly Block[]): Step<readonly Block[]> {
  const from = rightsFrom(blocks);
  return from === null
    ? { value: blocks, changes: [] }
    : rewrite(blocks, 'prune', (block, index) =>
        index < from || block.type === 'gap' ? null : { do: 'drop', rule: 'rights-notice' },
      );
}

function rightsFrom(blocks: readonly Block[]): number | null {
  let length = 0;
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index];
    if (block === undefined) break;
    const text = lined(block).trim();
    length += visibleLength(text);
    if (length > longestRights || greets(text) || takesLeave.test(text)) return null;
    if (!rightsHead.test(fold(text))) continue;
    const before = blocks.slice(0, index).reduce((sum, one) => sum + visibleLength(lined(one)), 0);
    return before > length ? index : null;
  }
  return null;
}

/** The rule by which below a text a paragraph is a site's from its first word to its last, though not each sentence alone would tell; null for none. */
export function footNoticeOf(block: Block, site: readonly string[]): string | null {
  if (block.type !== 'paragraph' || isLonger(block.text, longestNotice)) return null;
  if (rightsLabel.test(fold(block.text))) return 'rights-notice';
  const sentences = sentencesIn(block.text).filter(({ text }) => isSeen(text));
  if (sentences.length < 2) return null;
  const readings = sentences.map(({ text }) => new Reading(text));
  if (!readings.every((read) => isCued(read, 'sentence'))) return null;
  return readings.some((read) => siteOdds(read, 'sentence', site) >= surely) ? 'site-in-each-sentence' : null;
}
