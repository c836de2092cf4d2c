import { expect, test } from 'vitest';
import { cleanParts } from '../../lib/clean/pipeline.ts';
import { flatten, replay, unplay } from '../../lib/model/edits.ts';
import { parse } from '../../lib/page/parse.ts';

const line = (text: string) => `<p>　　${text}</p>`;
const page = (lines: readonly string[], number: number) =>
  parse(
    `<html><head><title>在全县植树动员会上的讲话_某某网</title></head><body><h1>在全县植树动员会上的讲话</h1><div class="content">${lines.map(line).join('')}<p><a href="9_${number + 1}.html">下一页</a></p></div></body></html>`,
    'https://a.example/9.html',
  );
const first = [
  '同志们：',
  '今天召开全县植树动员会，主要任务是安排今春的植树工作，动员全县上下迅速行动起来，把荒山绿起来，把河岸美起来。',
  '一、认清形势',
];
const second = [
  '去冬以来雨水偏少，墒情不足，留给我们的栽植时间只有二十多天，各乡镇要抢抓时机，宜早不宜迟，确保栽一棵活一棵。',
  '谢谢大家！',
];

test('parts make one text, and the log plays through all of them', () => {
  const clean = cleanParts(page(first, 1), [page(second, 2)]);
  expect(clean.speeches).toHaveLength(1);
  expect(clean.speeches[0]!.blocks.map((block) => 'text' in block && block.text)).toEqual([...first, ...second]);
  const output = flatten(clean.speeches.flatMap(({ blocks }) => blocks));
  expect(replay(clean.input, clean.changes)).toBe(output);
  expect(unplay(output, clean.changes)).toBe(clean.input);
});

test('a part that could not be had is a gap, and what is there is kept', () => {
  const clean = cleanParts(page(first, 1), [null, page(second, 3)]);
  expect(clean.speeches[0]!.complete).toBe(false);
  expect(clean.speeches[0]!.blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'gap',
    'paragraph',
    'paragraph',
  ]);
});

test('what ends one page and begins the next stands once, and the log keeps the other', () => {
  const clean = cleanParts(page(first, 1), [page(['一、认清形势', ...second], 2)]);
  expect(clean.speeches[0]!.blocks.map((block) => 'text' in block && block.text)).toEqual([...first, ...second]);
  expect(clean.changes.map(({ rule, before }) => `${rule} ${before.trim()}`)).toContain('repeated-run 一、认清形势');
  const output = flatten(clean.speeches.flatMap(({ blocks }) => blocks));
  expect(replay(clean.input, clean.changes)).toBe(output);
  expect(unplay(output, clean.changes)).toBe(clean.input);
});

test('a page that asks to log in stands for a part that is missing', () => {
  const wall = parse(
    '<title>用户登录_某某网</title><div><p>请先登录，登录以后可以阅读这篇文章余下的部分，也可以收藏和下载。</p><p>账号</p><p>密码</p><p>忘记密码　立即注册</p></div>',
    'https://a.example/9_2.html',
  );
  const { complete, blocks } = cleanParts(page(first, 1), [wall]).speeches[0]!;
  expect({ complete, last: blocks.at(-1)?.type }).toEqual({ complete: false, last: 'gap' });
});
