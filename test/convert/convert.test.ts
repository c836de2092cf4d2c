import { describe, expect, test } from 'vitest';
import { type Converter, convert, convertSpeech } from '../../lib/convert/convert.ts';
import { readDictionaries } from '../../lib/convert/dictionaries-node.ts';
import { toSimplified } from '../../lib/convert/simplified.ts';
import { createTraditional } from '../../lib/convert/traditional.ts';
import { flatten, replay, unplay } from '../../lib/model/edits.ts';
import type { Block, Speech } from '../../lib/model/types.ts';

const toTraditional = createTraditional(await readDictionaries());
const converter: Converter = (text, target, around) =>
  target === 'hans' ? toSimplified(text, around) : toTraditional(text, target, around);

const blocks: readonly Block[] = [
  { type: 'heading', level: 2, text: '一、發展' },
  { type: 'paragraph', text: '致力於和平' },
  { type: 'gap', reason: 'paywall', omittedChars: 3 },
  { type: 'list', ordered: false, items: ['頭髮', '公里'] },
  {
    type: 'table',
    rows: [
      ['裏面', 'GDP'],
      ['有著重要意義', '***'],
    ],
  },
];

test('to Simplified, with the page as surroundings, every run logged', () => {
  const { value, changes } = convert(blocks, 'hans', converter);
  expect(value).toEqual([
    { type: 'heading', level: 2, text: '一、发展' },
    { type: 'paragraph', text: '致力于和平' },
    { type: 'gap', reason: 'paywall', omittedChars: 3 },
    { type: 'list', ordered: false, items: ['头发', '公里'] },
    {
      type: 'table',
      rows: [
        ['里面', 'GDP'],
        ['有着重要意义', '***'],
      ],
    },
  ]);
  expect(changes).toEqual([
    { stage: 'convert', rule: 'hans', before: '發', after: '发', at: 2 },
    { stage: 'convert', rule: 'hans', before: '於', after: '于', at: 7 },
    { stage: 'convert', rule: 'hans', before: '頭髮', after: '头发', at: 11 },
    { stage: 'convert', rule: 'hans', before: '裏', after: '里', at: 17 },
    { stage: 'convert', rule: 'hans', before: '著', after: '着', at: 25 },
    { stage: 'convert', rule: 'hans', before: '義', after: '义', at: 29 },
  ]);
});

test.each(['keep', 'hans', 'tw', 'hk'] as const)('the log replays both ways: %s', (target) => {
  const { value, changes } = convert(blocks, target, converter);
  expect(replay(flatten(blocks), changes)).toBe(flatten(value));
  expect(unplay(flatten(value), changes)).toBe(flatten(blocks));
});

test.each(['hans', 'tw', 'hk'] as const)('once is enough: %s', (target) => {
  const { value } = convert(blocks, target, converter);
  expect(convert(value, target, converter)).toEqual({ value, changes: [] });
});

test('as it is: nothing is touched', () => {
  expect(convert(blocks, 'keep', converter)).toEqual({ value: blocks, changes: [] });
});

test('Simplified blocks stay in a page that has Traditional ones', () => {
  const mixed: Block[] = [
    { type: 'paragraph', text: '乾隆与魏徵' },
    { type: 'paragraph', text: '我們與你們' },
  ];
  expect(convert(mixed, 'hans', converter).value).toEqual([
    { type: 'paragraph', text: '乾隆与魏徵' },
    { type: 'paragraph', text: '我们与你们' },
  ]);
});

describe('a speech', () => {
  const speech: Speech = {
    title: '在發展大會上的講話',
    published: '2025-03-12',
    author: '鍾先生',
    source: '某區報',
    complete: false,
    totalChars: 9,
    shownChars: 6,
    blocks,
  };

  test('has its title, author and source converted too', () => {
    const { title, author, source, blocks: text } = convertSpeech(speech, 'hans', converter);
    expect([title, author, source]).toEqual(['在发展大会上的讲话', '钟先生', '某区报']);
    expect(text).toEqual(convert(blocks, 'hans', converter).value);
  });

  test('keeps what it has not', () => {
    expect(convertSpeech({ ...speech, author: null, source: null }, 'tw', converter)).toMatchObject({
      author: null,
      source: null,
      published: '2025-03-12',
      complete: false,
    });
  });

  test('stays as it is', () => {
    expect(convertSpeech(speech, 'keep', converter)).toBe(speech);
  });
});
