import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { flatten, replay, unplay } from '../../lib/model/edits.ts';
import { PutBackError, putBack, putBackOrThrow, spliceBlocks, undo } from '../../lib/model/put-back.ts';
import type { Block, Change, CleanPage, Speech } from '../../lib/model/types.ts';

const change = (at: number, before: string, after = ''): Change => ({ stage: 'prune', rule: 'x', at, before, after });
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const gap: Block = { type: 'gap', reason: 'paywall', omittedChars: 9 };

const speech = (blocks: readonly Block[]): Speech => ({
  title: '题',
  published: null,
  author: null,
  source: null,
  complete: !blocks.some(({ type }) => type === 'gap'),
  totalChars: null,
  shownChars: null,
  blocks,
});

const page = (speeches: readonly Speech[], changes: readonly Change[]): CleanPage => ({
  url: null,
  site: null,
  kind: 'speech',
  score: 1,
  reasons: [],
  script: { source: 'hans', target: 'keep' },
  speeches,
  changes,
});

describe('undo', () => {
  test.each([
    ['alone', [change(2, 'ab')], 0, [], { from: 2, to: 2 }],
    ['an earlier place changed later', [change(5, 'ab'), change(0, 'xyz')], 0, [change(0, 'xyz')], { from: 2, to: 2 }],
    ['a later place changed later', [change(1, 'ab'), change(5, 'c')], 0, [change(7, 'c')], { from: 1, to: 1 }],
    ['taken out with more around it', [change(3, '-'), change(0, 'abcd\n')], 0, [change(0, 'abc-d\n')], null],
    ['changed again inside', [change(0, 'ab', 'xyz'), change(1, 'y', '')], 0, [], { from: 0, to: 2 }],
    ['the last of two at one place', [change(4, 'b'), change(4, 'a')], 1, [change(4, 'b')], { from: 4, to: 4 }],
    ['the first of two at one place', [change(4, 'a'), change(4, 'b')], 0, [change(5, 'b')], { from: 4, to: 4 }],
  ])('%s', (_, changes, index, left, span) => {
    expect(undo(changes, index)).toEqual({ changes: left, span });
  });

  it('gives up where a later change took a part and more', () => {
    expect(undo([change(2, 'a', 'xyz'), change(0, 'abxy', '')], 0)).toBeNull();
    expect(undo([change(0, 'a')], 3)).toBeNull();
  });

  it('leaves a log that still replays from the same input', () => {
    const log = fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.string({ maxLength: 3, unit: 'grapheme-ascii' })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 30 }), log, fc.nat(), (input, steps, pick) => {
        const changes: Change[] = [];
        let text = input;
        for (const [where, length, after] of steps) {
          const at = where % (text.length + 1);
          const before = text.slice(at, at + length);
          changes.push(change(at, before, after));
          text = text.slice(0, at) + after + text.slice(at + before.length);
        }
        const index = pick % changes.length;
        const undone = undo(changes, index);
        fc.pre(undone !== null);
        const { changes: left, span } = undone!;
        const entry = changes[index]!;
        const expected = span ? text.slice(0, span.from) + entry.before + text.slice(span.to) : text;
        expect(replay(input, left)).toBe(expected);
        expect(unplay(expected, left)).toBe(input);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('splice', () => {
  const two = [paragraph('甲乙'), paragraph('丙丁')];
  const list: Block = { type: 'list', ordered: true, items: ['子', '丑'] };
  const table: Block = {
    type: 'table',
    rows: [
      ['春', '夏'],
      ['秋', '冬'],
    ],
  };

  test.each<[string, readonly Block[], [number, number], string, readonly Block[]]>([
    ['inside a paragraph', two, [1, 1], '—', [paragraph('甲—乙'), paragraph('丙丁')]],
    ['over some of it', two, [0, 1], '申', [paragraph('申乙'), paragraph('丙丁')]],
    ['a line between two', two, [3, 3], '广告\n', [paragraph('甲乙'), paragraph('广告'), paragraph('丙丁')]],
    ['lines at the end', two, [6, 6], '一\n二\n', [...two, paragraph('一'), paragraph('二')]],
    ['a line end inside', two, [1, 1], '\n', [paragraph('甲'), paragraph('乙'), paragraph('丙丁')]],
    ['a notice that had parted a line', [paragraph('甲'), gap, paragraph('乙')], [1, 2], '……', [paragraph('甲……乙')]],
    ['a line beside a gap', [paragraph('甲'), gap], [2, 2], '未完\n', [paragraph('甲'), paragraph('未完'), gap]],
    ['into an item', [list], [1, 1], '鼠', [{ ...list, items: ['子鼠', '丑'] }]],
    ['an item between two', [list], [2, 2], '牛\n', [{ ...list, items: ['子', '牛', '丑'] }]],
    [
      'into a cell',
      [table],
      [2, 3],
      '仲夏',
      [
        {
          ...table,
          rows: [
            ['春', '仲夏'],
            ['秋', '冬'],
          ],
        },
      ],
    ],
    [
      'a heading stays one',
      [{ type: 'heading', level: 2, text: '一、' }],
      [2, 2],
      '总',
      [{ type: 'heading', level: 2, text: '一、总' }],
    ],
    ['into nothing', [], [0, 0], '甲\n', [paragraph('甲')]],
  ])('%s', (_, blocks, [from, to], text, expected) => {
    expect(spliceBlocks(blocks, { from, to }, text)).toEqual(expected);
  });
});

describe('putBack', () => {
  const speeches = [speech([paragraph('甲乙')]), speech([paragraph('丙丁')])];

  it('writes into the speech where it was', () => {
    const restored = putBack(page(speeches, [change(4, '！')]), 0);
    expect(restored?.speeches.map(({ blocks }) => flatten(blocks))).toEqual(['甲乙\n', '丙！丁\n']);
    expect(restored?.changes).toEqual([]);
  });

  it('writes a line between two speeches into the later one', () => {
    const restored = putBack(page(speeches, [change(3, '篇二\n')]), 0);
    expect(restored?.speeches.map(({ blocks }) => flatten(blocks))).toEqual(['甲乙\n', '篇二\n丙丁\n']);
  });

  it('writes at the very end', () => {
    const restored = putBack(page(speeches, [change(6, '完\n')]), 0);
    expect(restored?.speeches.map(({ blocks }) => flatten(blocks))).toEqual(['甲乙\n', '丙丁\n完\n']);
  });

  it('makes a speech complete when its only gap goes', () => {
    const cut = speech([paragraph('甲'), gap, paragraph('乙')]);
    const restored = putBack(page([cut], [change(1, '……（略）……', '\n')]), 0);
    expect(restored?.speeches).toEqual([speech([paragraph('甲……（略）……乙')])]);
  });

  it('leaves the page it was given alone, and says what cannot be done', () => {
    const given = page(speeches, [change(4, '！')]);
    const copy = structuredClone(given);
    putBack(given, 0);
    expect(given).toEqual(copy);
    expect(putBack(given, 7)).toBeNull();
    expect(() => putBackOrThrow(given, 7)).toThrow(PutBackError);
  });
});
