import { expect, test } from 'vitest';
import { fullWidthMarks } from '../../lib/convert/marks.ts';
import { toSimplified } from '../../lib/convert/simplified.ts';
import { conversionChanges } from '../../lib/present/conversion-changes.ts';
import { present } from '../../lib/present/present.ts';
import { inTraditional } from '../convert/surroundings.ts';
import { speech } from '../library/sample.ts';

const original = speech('會議,講話', '', {
  author: '鍾老師',
  blocks: [
    { type: 'heading', level: 2, text: '一、發展' },
    { type: 'list', ordered: false, items: ['發展,進步', '没有'] },
    { type: 'paragraph', text: '實施”走出去“戰略,發展' },
  ],
});

const showing = {
  converter: async () => (text: string) => toSimplified(text, inTraditional),
  marks: fullWidthMarks,
};

test('every changed span is told, titles too, and marks are one kind', async () => {
  const { speeches } = await present([original], 'hans', showing);
  expect(conversionChanges(original, speeches[0] ?? original, 'hans')).toEqual([
    { rule: 'hans', before: '會議', after: '会议', times: 1 },
    { rule: 'full-width-marks', before: ',', after: '，', times: 3 },
    { rule: 'hans', before: '講話', after: '讲话', times: 1 },
    { rule: 'hans', before: '鍾', after: '钟', times: 1 },
    { rule: 'hans', before: '師', after: '师', times: 1 },
    { rule: 'hans', before: '發', after: '发', times: 3 },
    { rule: 'hans', before: '進', after: '进', times: 1 },
    { rule: 'hans', before: '實', after: '实', times: 1 },
    { rule: 'full-width-marks', before: '”', after: '“', times: 1 },
    { rule: 'full-width-marks', before: '“', after: '”', times: 1 },
    { rule: 'hans', before: '戰', after: '战', times: 1 },
  ]);
});

test('what is shown as it is kept has nothing to tell', () => {
  expect(conversionChanges(original, original, 'keep')).toEqual([]);
});
