import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { blocksOf, editableText } from '../../lib/library/editable-text.ts';
import type { Block } from '../../lib/model/types.ts';

const gapLine = '［缺］';
const blocks: readonly Block[] = [
  { type: 'heading', level: 3, text: '开头' },
  { type: 'paragraph', text: '同志们：' },
  { type: 'list', ordered: false, items: ['甲', '乙'] },
  { type: 'gap', reason: 'paywall', omittedChars: 90 },
  {
    type: 'table',
    rows: [
      ['一', '二'],
      ['三', '四'],
    ],
  },
];
const text = editableText(blocks, gapLine);

describe('the editable text', () => {
  it('is a line a piece', () => {
    expect(text).toBe('开头\n同志们：\n甲\n乙\n［缺］\n一\t二\n三\t四');
  });

  const [heading, paragraph, list, gap, table] = blocks as [Block, Block, Block, Block, Block];

  test.each<[string, string, readonly Block[]]>([
    ['nothing', text, blocks],
    ['blank lines', text.replaceAll('\n', '\n \r\n'), blocks],
    ['a line', text.replace('同志们', '各位'), blocks.with(1, { type: 'paragraph', text: '各位：' })],
    ['a heading', text.replace('开头', '前言'), blocks.with(0, { type: 'heading', level: 3, text: '前言' })],
    ['an item', text.replace('乙', '丙'), blocks.with(2, { type: 'list', ordered: false, items: ['甲', '丙'] })],
    [
      'one more item',
      text.replace('乙', '丙\n乙'),
      blocks.with(2, { type: 'list', ordered: false, items: ['甲', '丙', '乙'] }),
    ],
    ['one item less', text.replace('甲\n', ''), blocks.with(2, { type: 'list', ordered: false, items: ['乙'] })],
    [
      'a cell',
      text.replace('三', '五'),
      blocks.with(4, {
        type: 'table',
        rows: [
          ['一', '二'],
          ['五', '四'],
        ],
      }),
    ],
    [
      'a new paragraph',
      text.replace('同志们：', '同志们：\n新的一段。'),
      [heading, paragraph, { type: 'paragraph', text: '新的一段。' }, list, gap, table],
    ],
    ['a numbered line', `一、总则\n${text}`, [{ type: 'heading', level: 2, text: '一、总则' }, ...blocks]],
    ['a gap filled', text.replace(gapLine, '补上的话。'), blocks.with(3, { type: 'paragraph', text: '补上的话。' })],
    ['a gap taken out', text.replace(`${gapLine}\n`, ''), [heading, paragraph, list, table]],
    ['everything', '', []],
  ])('after an edit of %s is the blocks with it', (_, edited, expected) => {
    expect(blocksOf(edited, blocks, gapLine)).toEqual(expected);
  });

  it('of any text comes back as it was', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 3 });
    const block = fc.oneof(
      word.map((line): Block => ({ type: 'paragraph', text: line })),
      word.map((line): Block => ({ type: 'heading', level: 4, text: line })),
      fc.array(word, { minLength: 1, maxLength: 3 }).map((items): Block => ({ type: 'list', ordered: true, items })),
      fc.constant<Block>({ type: 'gap', reason: 'preview', omittedChars: null }),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (some) => {
        expect(blocksOf(editableText(some, gapLine), some, gapLine)).toEqual(some);
      }),
    );
  });

  it('edited in any way has the lines that were written', () => {
    const line = fc.constantFrom('同志们：', '甲', '乙', '丙', '新', gapLine, '一\t二');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const made = editableText(blocksOf(lines.join('\n'), blocks, gapLine), gapLine);
        expect(made).toBe(lines.join('\n'));
      }),
    );
  });
});
