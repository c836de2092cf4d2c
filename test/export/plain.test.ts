import { expect, test } from 'vitest';
import { toPlainText } from '../../lib/export/plain.ts';
import type { Speech } from '../../lib/model/types.ts';

const speech: Speech = {
  title: '讲话',
  published: null,
  author: null,
  source: null,
  complete: false,
  totalChars: null,
  shownChars: null,
  blocks: [
    { type: 'heading', level: 2, text: '一、开头' },
    { type: 'paragraph', text: '诚信***，20xx年。' },
    { type: 'gap', reason: 'preview', omittedChars: 12 },
    { type: 'list', ordered: true, items: ['甲', '乙'] },
    { type: 'list', ordered: false, items: ['丙'] },
    {
      type: 'table',
      rows: [
        ['项目', '数'],
        ['树', '3'],
      ],
    },
  ],
};

test('a line for each paragraph', () => {
  expect(toPlainText(speech)).toBe(
    '讲话\n\n一、开头\n诚信***，20xx年。\n【此处缺 12 字：预览到此为止】\n1. 甲\n2. 乙\n- 丙\n项目\t数\n树\t3\n',
  );
});

test('first lines are indented where the reader wants it', () => {
  expect(toPlainText(speech, { indent: true })).toContain('\n一、开头\n\u3000\u3000诚信***，20xx年。\n【');
});

test('without a title the text comes first', () => {
  expect(toPlainText({ ...speech, title: ' ', blocks: [{ type: 'paragraph', text: '甲' }] })).toBe('甲\n');
});
