/** Whose voice a line is: the site's, or somebody's who speaks to an audience. */
import { expect, test } from 'vitest';
import { isSiteVoice } from '../../lib/notices/cue-score.ts';

test.each([
  '写作不易，点个赞再走呗',
  '每天更新十篇，加入知识星球“写材料的老王”可下载全部文稿',
  '原标题：在全县春季农业生产工作会议上的讲话',
  '免责声明：以上内容源自网络，版权归原作者所有，如有侵犯您的权益请告知，我们将尽快删除相关内容。',
  '點擊：2354次 時間：2020-03-05 15:25',
  '共 有 12 条 评 论',
  '预计阅读时长 6 分钟',
  '- END -',
])('the site: %s', (line) => expect(isSiteVoice(line, 'line')).toBe(true));

test.each([
  '希望这些建议对大家有所帮助。',
  '以上内容仅代表我个人的看法，说得不对的地方请大家批评。',
  '更多的人加入进来，更多的力量汇聚起来。',
  '“扫一扫”“点一点”“晒一晒”，三个“一”改变了一个村。',
  '让我们为志愿者点个赞！',
  '谢谢大家！本文由会员“清风明月”上传，如侵犯您的权益请告知',
  '二、开通会员服务热线',
  '严厉打击侵权盗版行为，保护作者的版权。',
  '各单位要把政策文件下载到电脑，组织干部学习。',
])('a speaker: %s', (line) => expect(isSiteVoice(line, 'line')).toBe(false));

test('a sentence among others needs more than a line of its own', () => {
  expect(isSiteVoice('责编：苗禾', 'line')).toBe(true);
  expect(isSiteVoice('责编：苗禾', 'sentence')).toBe(false);
});

test('a word of two characters proves little, unless a cue speaks for it', () => {
  const below = { names: [], amid: false };
  expect(isSiteVoice('清清', 'line', below)).toBe(false);
  expect(isSiteVoice('广告', 'line', below)).toBe(true);
});

test("the site's own name is its sign", () => {
  expect(isSiteVoice('春风稿苑', 'line')).toBe(false);
  expect(isSiteVoice('春风稿苑', 'line', { names: ['春风稿苑'], amid: true })).toBe(true);
  expect(isSiteVoice('感谢春风稿苑的同志们给我们送来图书。', 'line', { names: ['春风稿苑'], amid: true })).toBe(false);
});
