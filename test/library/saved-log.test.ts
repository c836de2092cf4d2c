/** Entries of a page's log put back into a saved speech, also after the reader's edits and among other speeches of the page. */

import { describe, expect, it } from 'vitest';
import { fittingLog, type SavedLogPart } from '../../lib/library/saved-log.ts';
import { flatten } from '../../lib/model/edits.ts';
import type { Block, Change } from '../../lib/model/types.ts';

const lines = (...texts: readonly string[]): readonly Block[] => texts.map((text) => ({ type: 'paragraph', text }));
const taken = (at: number, before: string, after = ''): Change => ({ stage: 'prune', rule: 'x', at, before, after });
const edited = (at: number, before: string, after: string): Change => ({
  stage: 'edit',
  rule: 'reader-edit',
  at,
  before,
  after,
});

// The page: 甲一⏎广告⏎甲二⏎乙一（抄袭必究）⏎乙二⏎
const log = [taken(3, '广告\n'), taken(8, '（抄袭必究）')];
const first: SavedLogPart = { blocks: lines('甲一', '甲二'), edits: [] };
const second: SavedLogPart = { blocks: lines('乙一', '乙二'), edits: [] };
const textOf = (blocks: readonly Block[] | null | undefined) => (blocks ? flatten(blocks) : null);

describe('a log', () => {
  it.each<[string, readonly SavedLogPart[], number, number, string]>([
    ['a line, in the first speech', [first, second], 0, 0, '甲一\n广告\n甲二\n'],
    ['a piece of a line, in the second', [first, second], 1, 1, '乙一（抄袭必究）\n乙二\n'],
    [
      'after an edit before it in the same speech',
      [first, { blocks: lines('乙的第一', '乙二'), edits: [edited(1, '', '的第')] }],
      1,
      1,
      '乙的第一（抄袭必究）\n乙二\n',
    ],
    [
      'after an edit of another speech',
      [{ blocks: lines('甲一甲一甲一', '甲二'), edits: [edited(2, '', '甲一甲一')] }, second],
      1,
      1,
      '乙一（抄袭必究）\n乙二\n',
    ],
  ])('puts back %s', (_, parts, which, entry, wanted) => {
    expect(textOf(fittingLog(parts, which, log)?.putBack(entry))).toBe(wanted);
  });

  it('knows which entries lie in which speech', () => {
    expect(fittingLog([first, second], 0, log)?.entries).toEqual([0]);
    expect(fittingLog([first, second], 1, log)?.entries).toEqual([1]);
  });

  it('does not put back what an edit has taken away with more around it', () => {
    const gone: SavedLogPart = { blocks: lines('乙二'), edits: [edited(0, '乙一\n', '')] };
    expect(fittingLog([first, gone], 1, log)?.putBack(1)).toBeNull();
  });

  it.each<[string, readonly SavedLogPart[], number]>([
    ['a speech of the page is missing', [first], 0],
    ['edits are not those of the text', [first, { ...second, edits: [edited(0, '丙', '丁')] }], 1],
    ['there is no such speech', [first, second], 2],
  ])('does not fit where %s', (_, parts, which) => {
    expect(fittingLog(parts, which, log)).toBeNull();
  });
});
