/** Pages that list other pages: columns, search results, home pages. */
import { pieces } from './edits.ts';
import { isLonger, isSeen } from './text.ts';
import { looksLikeTitle } from './titles.ts';
import type { Block } from './types.ts';

/** Lines; fewer make no list. */
const leastLines = 6;
/** Share of lines that are titles or teasers on a page that lists. */
const mostlyEntries = 0.6;
/** Visible characters; a paragraph as long as this is a text, not a teaser. */
const longParagraph = 120;

const dated =
  /^[[(（]?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\])）]?\s*\S|\S\s*[[(（]?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\])）]?$/u;
/** A teaser breaks off with dots or offers the rest. */
const teaser = /(?:…|\.{3})\s*(?:[[【(（]?(?:详细|详情|阅读全文|更多|查看)[\]】)）]?)?$/u;

/** Whether blocks are entries of a list: titles with their days, teasers that break off, and no text of any length. */
export function isIndex(blocks: readonly Block[]): boolean {
  const lines = blocks
    .flatMap((block) => pieces(block))
    .map((line) => line.trim())
    .filter(isSeen);
  if (lines.length < leastLines || lines.filter((line) => isLonger(line, longParagraph - 1)).length > lines.length / 10)
    return false;
  const entries = lines.filter((line) => looksLikeTitle(line) || dated.test(line) || teaser.test(line));
  return entries.length >= lines.length * mostlyEntries;
}
