import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wellFormed } from '../../lib/export/escapes.ts';
import { toMarkdown, toMarkdownBody } from '../../lib/export/markdown.ts';
import type { Block, Speech } from '../../lib/model/types.ts';
import { hostileText } from './hostile.ts';
import { bodyOf, frontMatterIn, type ReadBlock, readBack, readBackCommonMark } from './read-back.ts';

const speech = (title: string, blocks: readonly Block[]): Speech => ({
  title,
  published: null,
  author: null,
  source: null,
  complete: true,
  totalChars: null,
  shownChars: null,
  blocks,
});
const meta = { url: null, saved: null, script: 'hans', tags: [] } as const;

const expected = (block: Block): readonly ReadBlock[] => {
  switch (block.type) {
    case 'heading':
      return block.text === '' ? [] : [{ type: 'heading', depth: block.level, text: wellFormed(block.text) }];
    case 'paragraph':
      return block.text === '' ? [] : [{ type: 'paragraph', text: wellFormed(block.text) }];
    case 'list':
      return [{ type: 'list', ordered: block.ordered, items: block.items.map(wellFormed) }];
    case 'table':
      return [{ type: 'table', rows: block.rows.map((row) => row.map(wellFormed)) }];
    case 'gap':
      return [{ type: 'gap', text: '【此处缺 882 字：需付费】' }];
  }
};

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2, 3, 4, 5, 6), text: hostileText }),
  fc.record({ type: fc.constant('paragraph' as const), text: hostileText }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.oneof(hostileText, fc.constant('')), { minLength: 1, maxLength: 4 }),
  }),
  fc.integer({ min: 1, max: 3 }).chain((columns) =>
    fc.record({
      type: fc.constant('table' as const),
      rows: fc.array(fc.array(fc.oneof(hostileText, fc.constant('')), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
  fc.constant({ type: 'gap' as const, reason: 'paywall' as const, omittedChars: 882 }),
);

const whole = speech('在全区大会上的讲话', [
  { type: 'paragraph', text: '同志们：' },
  { type: 'heading', level: 2, text: '一、做好“三件事”' },
  { type: 'heading', level: 3, text: '（一）第一件' },
  { type: 'paragraph', text: '20xx年，***同志说“诚信***”，×××记下了___。' },
  { type: 'gap', reason: 'paywall', omittedChars: 882 },
  { type: 'list', ordered: true, items: ['读书', '1. 写字'] },
  {
    type: 'table',
    rows: [
      ['项目', '数量|单位'],
      ['树', '3 000'],
    ],
  },
  { type: 'gap', reason: 'continued-on', omittedChars: null },
]);

test('a speech as it is printed', () => {
  expect(
    toMarkdown(
      { ...whole, complete: false, published: '2025-03-12', source: '某区报' },
      { url: 'https://a.example/1', saved: '2026-01-02T03:04:05', script: 'hans', tags: ['会议'] },
    ),
  ).toBe(`---
title: "在全区大会上的讲话"
author: null
source: "某区报"
url: "https://a.example/1"
published: "2025-03-12"
saved: "2026-01-02T03:04:05"
chars: 67
script: "hans"
complete: false
missing: null
tags:
  - "会议"
---

# 在全区大会上的讲话

同志们：

## 一、做好“三件事”

### （一）第一件

20xx年，\\*\\*\\*同志说“诚信\\*\\*\\*”，×××记下了\\_\\_\\_。

> 【此处缺 882 字：需付费】

1. 读书
2. 1\\. 写字

| 项目 | 数量\\|单位 |
| - | - |
| 树 | 3 000 |

> 【此处有缺：下转其他版面】
`);
});

test.each([
  ['a paragraph is indented by two wide blanks', '同志们', '\u3000\u3000同志们'],
  ['one that is indented already is not', '\u3000\u3000同志们', '\u3000\u3000同志们'],
])('%s', (_, text, shown) => {
  const body = toMarkdownBody(speech('', [{ type: 'paragraph', text }]), { indent: true });
  expect(readBack(body)).toEqual([{ type: 'paragraph', text: shown }]);
});

test('a greeting is not indented', () => {
  const body = toMarkdownBody(speech('', [{ type: 'paragraph', text: '同志们：' }]), { indent: true });
  expect(readBack(body)).toEqual([{ type: 'paragraph', text: '同志们：' }]);
});

describe('what is known of the speech', () => {
  const known = { ...speech('题', []), published: '2025-03-12T09:18:15', source: '某区报' };
  const title = { type: 'heading', depth: 1, text: '题' };

  test('stands in the front matter, and not twice', () => {
    const file = toMarkdown(known, meta, { byLine: true });
    expect(frontMatterIn(file)).toContain('source: "某区报"');
    expect(readBack(bodyOf(file))).toEqual([title]);
  });

  test('stands below the title where there is no front matter and it is wanted', () => {
    expect(readBack(toMarkdown(known, meta, { byLine: true, frontMatter: false }))).toEqual([
      title,
      { type: 'paragraph', text: '2025-03-12 09:18:15　某区报' },
    ]);
  });

  test('stands nowhere else', () => {
    expect(readBack(toMarkdown(known, meta, { frontMatter: false }))).toEqual([title]);
  });

  test('other names of the note are fields of it', () => {
    expect(frontMatterIn(toMarkdown(known, meta, { aliases: ['甲: 乙'] }))).toContain('aliases:\n  - "甲: 乙"\n');
  });
});

test('the text of a gap cannot be forged by a paragraph', () => {
  const read = readBack(toMarkdownBody(speech('', [{ type: 'paragraph', text: '> 【此处缺 882 字：需付费】' }])));
  expect(read).toEqual([{ type: 'paragraph', text: '> 【此处缺 882 字：需付费】' }]);
});

test('a heading keeps its level under the title', () => {
  expect(readBack(toMarkdownBody(speech('题', [{ type: 'heading', level: 5, text: '(1)' }])))).toEqual([
    { type: 'heading', depth: 1, text: '题' },
    { type: 'heading', depth: 5, text: '(1)' },
  ]);
});

test('two lists in a row stay two', () => {
  const list = { type: 'list', ordered: false, items: ['甲'] } as const;
  expect(readBack(toMarkdownBody(speech('', [list, list])))).toHaveLength(2);
});

test('what no UTF-8 file and no Markdown can hold is shown as lost', () => {
  const body = toMarkdownBody(speech('', [{ type: 'paragraph', text: '甲\ud800乙\u0000丙😀' }]));
  expect(body).toBe('甲\ufffd乙\ufffd丙😀\n');
});

test('a title cannot end the front matter', () => {
  expect(frontMatterIn(toMarkdown(speech('a\n---\nb', []), meta)).split('\n')).toHaveLength(11);
});

describe('a reader of CommonMark gives the text back', () => {
  test.each(['paragraph', 'heading', 'list'] as const)('%s', (type) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const block: Block =
          type === 'heading'
            ? { type, level: 2, text }
            : type === 'list'
              ? { type, ordered: true, items: [text, text] }
              : { type, text };
        expect(readBackCommonMark(toMarkdownBody(speech('', [block])))).toEqual(expected(block));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a reader of GFM gives the text back', () => {
  test.each(['paragraph', 'heading'] as const)('%s', (type) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const block: Block = type === 'heading' ? { type, level: 2, text } : { type, text };
        expect(readBack(toMarkdownBody(speech('', [block])))).toEqual(expected(block));
      }),
      { numRuns: 1500 },
    );
  });

  test('whole speeches', () => {
    fc.assert(
      fc.property(hostileText, fc.array(anyBlock, { maxLength: 6 }), (title, blocks) => {
        const read = readBack(bodyOf(toMarkdown(speech(`会${title}`, blocks), meta)));
        expect(read).toEqual([
          { type: 'heading', depth: 1, text: wellFormed(`会${title}`) },
          ...blocks.flatMap(expected),
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
