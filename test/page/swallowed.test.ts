import { expect, test } from 'vitest';
import { cleanTree } from '../../lib/clean/pipeline.ts';
import { flatten, replay } from '../../lib/model/edits.ts';
import { parse } from '../../lib/page/parse.ts';
import { partAtPrintedTags } from '../../lib/page/swallowed.ts';

test.each([
  ['會議的意?/p>', ['會議的意?', { tag: '/p>', endsLine: true }]],
  ['第一?br/>第二', ['第一?', { tag: 'br/>', endsLine: true }, '第二']],
  ['重點?/strong>在此', ['重點?', { tag: '/strong>', endsLine: false }, '在此']],
  ['末句?p class="t">新段', ['末句?', { tag: 'p class="t">', endsLine: true }, '新段']],
  ['，”?/div>', ['，”?', { tag: '/div>', endsLine: true }]],
])('%s is parted at the tag', (text, parts) => expect(partAtPrintedTags(text)).toEqual(parts));

test.each(['怎么办?', 'x?a>b', '大小?a>b:c', '是/否?/不知道', '地址是/list?p=2>', '</p>', '對嗎?(p>0.05)'])(
  '%s stays',
  (text) => expect(partAtPrintedTags(text)).toEqual([text]),
);

const long = '我們要把圖書館辦成群眾的書房，讓每一個孩子都有書可讀，讓每一位老人都有處可去，這是我們的責任。';

test('a line that runs on is ended again, and the log accounts for the tag', () => {
  const html = `<title>會議講話</title><body><div><p>${long}</p><p>今天的會開得很好?/p>\n${long}</p><p>${long}</p></div>`;
  const { speeches, changes, input } = cleanTree(parse(html));
  const blocks = speeches.flatMap((speech) => speech.blocks);
  expect(blocks.map((block) => (block.type === 'paragraph' ? block.text : ''))).toEqual([
    long,
    '今天的會開得很好?',
    long,
    long,
  ]);
  expect(changes.map(({ rule, before }) => [rule, before])).toContainEqual(['printed-tag', '/p>']);
  expect(replay(input, changes)).toBe(flatten(blocks));
});
