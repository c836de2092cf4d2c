import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../lib/notices/missing-amounts.ts';
import { fold } from '../../lib/text/visible.ts';

const none = { omitted: null, total: null, shown: null, hiddenShare: null };

describe('numbers of a notice', () => {
  test.each([
    ['……（某某网省略882字，会员可读）……', { ...none, omitted: 882 }],
    ['（未完，全文共4904字，当前仅显示2477字', { ...none, total: 4904, shown: 2477 }],
    ['（本文为付费文档，全文共2,764字，目前只展示1,382字', { ...none, total: 2764, shown: 1382 }],
    ['余下1,024字购买后可见', { ...none, omitted: 1024 }],
    ['剩余15页未读', none],
    ['还剩37%未读，点击展开全文', { ...none, hiddenShare: 0.37 }],
    ['非会员只能预览30%的内容', { ...none, hiddenShare: 0.7 }],
    ['全文总字数：6500字，您当前可阅读1500字', { ...none, total: 6500, shown: 1500 }],
    ['本段内容共620字，开通会员后查看', { ...none, omitted: 620 }],
    ['1280字未显示', { ...none, omitted: 1280 }],
    ['您已看完2477字，这篇稿子一共4904字', { ...none, total: 4904, shown: 2477 }],
    ['这里折起了320个字，办卡展开', { ...none, omitted: 320 }],
    ['隐藏字数 1,904 | 解锁价 3 元', { ...none, omitted: 1904 }],
    ['此区域共 288 字，回复后显现', { ...none, omitted: 288 }],
    ['付费可看 · 余 1860 字', { ...none, omitted: 1860 }],
    ['（会员可见后文 1999 字）', { ...none, omitted: 1999 }],
    ['显示字数 1000 / 总字数 4312', { ...none, total: 4312, shown: 1000 }],
    ['正文剩余1.2万字', { ...none, omitted: 12_000 }],
    ['试读间隔117字待解锁', { ...none, omitted: 117 }],
    ['为保护作者权益，隐去全文的37%', { ...none, hiddenShare: 0.37 }],
    ['预览只支持前 10% 的内容', { ...none, hiddenShare: 0.9 }],
  ])('%s', (text, numbers) => expect(numbersIn(fold(text))).toEqual(numbers));
});
