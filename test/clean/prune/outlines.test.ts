import { describe, expect, test } from 'vitest';
import { outlinesIn } from '../../../lib/clean/prune/outlines.ts';
import { nothingKnown, zonesOf } from '../../../lib/clean/prune/zones.ts';
import { structureText } from '../../../lib/clean/structure/structure.ts';
import type { Block } from '../../../lib/model/types.ts';

const said =
  '这件事情不能再拖。凡是答应过群众的，要列成清单贴在墙上，办完一件划掉一件，划不掉的，请负责的同志站到台上来讲一讲为什么，讲到大家点头为止。';
const body = (...headings: readonly string[]) => ['同志们：', said, ...headings.flatMap((heading) => [heading, said])];
const ours = ['一、屋顶要先补', '二、账目要公开', '三、人要下到村'];
const bare = ours.map((heading) => heading.slice(2));

/** The lines that are found to be an outline. */
function found(lines: readonly string[]): readonly string[] {
  const blocks: readonly Block[] = structureText(lines.join('\n')).value;
  const { bodyStart } = zonesOf(blocks, nothingKnown);
  return [...outlinesIn(blocks, bodyStart)].sort((a, b) => a - b).map((index) => lines[index] ?? '');
}

describe('outlines', () => {
  test.each([
    ['目录', ['目录', ...ours], body(...ours)],
    ['blanks in the legend', ['目　录', ...ours], body(...ours)],
    ['brackets', ['【本文提纲】', ...ours], body(...ours)],
    ['dots at the end', ['目录/提纲：……', ...ours, '……'], body(...ours)],
    [
      '文章提纲, numbered otherwise',
      ['文章提纲', ...bare.map((text, index) => `${index + 1}. ${text}`)],
      body(...ours),
    ],
    ['文章导航, not numbered', ['文章导航', ...bare], body(...ours)],
    ['a button in the legend', ['文章目录 [隐藏]', ...ours], body(...ours)],
    ['Table of Contents', ['Table of Contents', ...bare], body(...ours)],
    ['no legend', ours, body(...ours)],
    ['no legend, numbered otherwise', bare.map((text, index) => `${index + 1} ${text}`), body(...ours)],
    ['no legend, bullets', bare.map((text) => `· ${text}`), body(...ours)],
    ['a speech without greeting', ['内容导航', ...ours], ours.flatMap((heading) => [heading, said])],
    ['page numbers', ours.map((text, index) => `${text}……${index + 2}`), body(...ours)],
  ])('%s', (_, outline, text) => expect(found([...outline, ...text])).toEqual(outline));

  test.each([
    ['the greeting below it', ['目录', ...ours], ['同志们：', said]],
    ['a greeting behind a notice', ['内容提要：', ...ours], ['【某某文库独家】同志们：', said]],
    ['a sentence', ['目录', ...ours], ['今天讲三件事。', said]],
  ])('take not %s', (_, outline, [first = '', ...rest]) =>
    expect(found([...outline, first, ...rest, ...body(...ours).slice(2)])).not.toContain(first),
  );

  test.each([
    ['points that the speaker announces', ['同志们：', '今天我讲三点意见：', ...ours, ...body(...ours).slice(1)]],
    ['points announced before the greeting', ['根据会议安排，我汇报三个方面的情况：', ...ours, ...body(...ours)]],
    ['points at the end', [...body(...ours), '归结起来是三句话：', ...ours]],
    ['points named once', [...ours, '同志们：', said]],
    ['headings with nothing between', ['同志们：', said, ...ours, ...ours]],
    [
      'two lines that come again',
      ['在全乡工作会议上的讲话', '方大川', '在全乡工作会议上的讲话', ...body(...ours), '方大川'],
    ],
    ['a refrain', ['谷子黄了', '镰刀亮了', '人都醒了', said, '谷子黄了，镰刀亮了，人都醒了。']],
    ['a speech on tables of contents', ['同志们：', '目录', said]],
  ])('%s stay', (_, lines) => expect(found(lines)).toEqual([]));
});
