import { beforeAll, describe, expect, it, test } from 'vitest';
import { savedText } from '../../lib/app/reports.ts';
import type { SaveResult } from '../../lib/library/records.ts';
import { byLine } from '../../lib/model/speech.ts';
import type { Change, Gap } from '../../lib/model/types.ts';
import { errorText, ruleText } from '../../lib/platform/i18n.ts';
import { completeness, gapText } from '../../lib/present/speech-lines.ts';
import { standsFlush } from '../../lib/text/speaker.ts';
import { groups, seen } from '../../lib/ui/reader/removed.tsx';
import { speech } from '../library/sample.ts';
import { speakChinese } from './chinese.ts';

beforeAll(speakChinese);

const gap: Gap = { type: 'gap', reason: 'paywall', omittedChars: 1545 };

describe('completeness', () => {
  test.each([
    ['whole', speech('题', '文'), '全文 1,234 字'],
    [
      'counted by the page',
      speech('题', '文', { complete: false, totalChars: 4904, shownChars: 2477, blocks: [gap] }),
      '全文 4,904 字，本页显示 2,477 字，缺 2,427 字',
    ],
    ['with gaps', speech('题', '文', { complete: false, blocks: [gap, gap] }), '本页 1,234 字，不全：有 2 处缺失'],
    ['cut without a notice', speech('题', '文', { complete: false }), '本页 1,234 字，可能不全'],
  ])('%s', (_, given, expected) => {
    expect(completeness(given, 1234)).toBe(expected);
  });
});

test.each([
  [gap, '此处缺 1,545 字（网站付费后才显示）'],
  [{ ...gap, omittedChars: null }, '此处有缺失，字数不明（网站付费后才显示）'],
  [
    { ...gap, reason: 'continued-on', omittedChars: null } as const,
    '此处有缺失，字数不明（接在别的版面或分页，这里没有）',
  ],
])('a gap reads %#', (given, expected) => {
  expect(gapText(given)).toBe(expected);
});

test.each([
  ['2025-03-12T09:18:15', '某某网', '张三', '2025-03-12 09:18:15　某某网　张三'],
  ['2025-03-12', null, null, '2025-03-12'],
  [null, null, null, ''],
])('by-line of %s %s %s', (published, source, author, expected) => {
  expect(byLine({ published, source, author })).toBe(expected);
});

test.each([
  ['同志们：', true],
  ['尊敬的各位领导、各位来宾:', true],
  ['各位代表，现在请审议：', true],
  ['会议要求：', false],
  ['同志们，今天的会议有三项内容。一是：', false],
])('%s is a salutation: %s', (text, expected) => {
  expect(standsFlush(text)).toBe(expected);
});

describe('savedText', () => {
  const one = (status: SaveResult['status'], version = 1): SaveResult => ({
    status,
    id: '1',
    title: '年会讲话',
    version,
  });

  test.each<[readonly SaveResult[], string]>([
    [[one('saved')], '已保存：年会讲话'],
    [[one('unchanged')], '文库里已有，没有变化'],
    [[{ ...one('unchanged'), fuller: true }], '文库里的一份更全，已保留那一份'],
    [[one('new-version', 3)], '内容有变，已存为第 3 版：年会讲话'],
    [[one('saved'), one('saved')], '已保存 2 篇'],
    [[one('unchanged'), one('unchanged')], '文库里已有，没有变化'],
    [[one('saved'), one('unchanged'), one('new-version', 2)], '新增 1 篇，更新 1 篇，未变 1 篇'],
  ])('%#', (results, expected) => {
    expect(savedText(results)).toBe(expected);
  });
});

describe('texts by id', () => {
  it('say what an error means, or name it', () => {
    expect(errorText('storage-full')).toBe('磁盘或浏览器的存储空间满了，没有保存');
    expect(errorText('never-heard-of')).toBe(
      '出了意料之外的错（never-heard-of）：请刷新本页再试；还不行，请把这个代码告诉作者',
    );
    expect(errorText('unexpected')).toContain('（unexpected）');
  });

  it('name a rule that no message file knows by its stage', () => {
    expect(ruleText('prune', 'never-heard-of')).toBe('去掉的杂句 · never-heard-of');
  });
});

describe('what was taken out', () => {
  const change = (stage: Change['stage'], rule: string): Change => ({ stage, rule, before: 'x', after: '', at: 0 });

  it('is grouped by what did it, each entry with its place in the log', () => {
    const log = [change('prune', 'rule-a'), change('repair', 'rule-b'), change('prune', 'rule-a')];
    expect([...groups(log).values()].map((entries) => entries.map(({ index }) => index))).toEqual([[0, 2], [1]]);
  });

  test.each([
    ['甲\u200b乙', '甲⟨U+200B⟩乙'],
    ['\ue2fd', '⟨U+E2FD⟩'],
    ['\n', '⏎'],
    ['下载全文\n', '下载全文'],
    ['上\n下\n', '上⏎\n下'],
    ['<b>粗</b>', '<b>粗</b>'],
  ])('%j is seen as %s', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
