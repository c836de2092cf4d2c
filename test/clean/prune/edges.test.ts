/** Below the text: a farewell stays, whatever the page glued to it. */
import { expect, test } from 'vitest';
import { cleanText } from '../../../lib/clean/pipeline.ts';

const above = [
  '在春季农业生产现场会上的讲话',
  '同志们：',
  '今天我们在柳河镇开现场会，主要任务是看一看现场，比一比进度，把下一步的任务再压实。刚才大家走了三个点，听了两个村的介绍，我很受启发。',
  '有的同志说，现在的会多，表多，没有时间下去。我说，少开一个会，少填一张表，时间就出来了。从今天起，县里不再要日报，一周报一次，一页纸。',
];

const below = (lines: readonly string[]) =>
  cleanText([...above, ...lines].join('\n'))
    .speeches.flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? [block.text] : [])))
    .slice(above.length - 1);

test.each([
  ['发现错别字？告诉编辑', '谢谢！'],
  ['有问题？联系客服', '谢谢大家！'],
  ['没看够？更多范文点这里', '我的发言完了，谢谢大家！'],
])('%s', (glued, farewell) => expect(below([`${farewell}${glued}`])).toEqual([farewell]));

test('after a farewell another one is somebody else’s', () => {
  expect(below(['谢谢大家！', '多谢！有问题？联系客服'])).toEqual(['谢谢大家！']);
});
