import { expect, test } from 'vitest';
import type { Stopped } from '../../../lib/clean/custom-rules/apply.ts';
import { type OwnRow, ownRulesFor } from '../../../lib/clean/custom-rules/rules.ts';
import { cleanTree } from '../../../lib/clean/pipeline.ts';
import { flatten, replay, unplay } from '../../../lib/model/edits.ts';
import { parse } from '../../../lib/page/parse.ts';

const url = 'https://wenku.example/1.html';
const lines = [
  '同志们：',
  '今天召开全县植树动员会，主要任务是安排今春的植树工作，动员全县上下迅速行动起来，把荒山绿起来，把河岸美起来。',
  '蓝鲸小站与您相伴第12年',
  '去冬以来雨水偏少，墒情不足，留给我们的栽植时间只有二十多天，各乡镇要抢抓时机，（蓝鲸小站存）宜早不宜迟，确保栽一棵活一棵。',
  '谢谢大家！',
];
const page = parse(
  `<html><head><title>在全县植树动员会上的讲话</title></head><body><h1>在全县植树动员会上的讲话</h1><div id="text">${lines
    .map((line) => `<p>　　${line}</p>`)
    .join('')}<p class="whale">蓝鲸寄语：绿水青山，自在人心。</p></div></body></html>`,
  url,
);

const rows: readonly OwnRow[] = [
  { kind: 'host', text: 'wenku.example', off: false },
  { kind: 'element', text: '##.whale', off: false },
  { kind: 'line', text: '蓝鲸小站*第#年', off: false },
  { kind: 'span', text: '（蓝鲸小站存）', off: false },
];

test('own rules take out what they name, and the log says so and plays both ways', () => {
  const clean = cleanTree(page, { own: ownRulesFor(rows, url) });
  const texts = clean.speeches.flatMap(({ blocks }) => blocks.map((block) => ('text' in block ? block.text : '')));
  expect(texts).toEqual([lines[0], lines[1], lines[3]!.replace('（蓝鲸小站存）', ''), lines[4]]);
  expect(clean.site).toBe('own');
  const own = clean.changes.filter(({ rule }) => rule.startsWith('own:'));
  expect(own.map(({ stage, rule }) => `${stage} ${rule}`).sort()).toEqual(
    ['prune own:蓝鲸小站*第#年', 'prune own:（蓝鲸小站存）', 'strip own:.whale'].sort(),
  );
  const output = flatten(clean.speeches.flatMap(({ blocks }) => blocks));
  expect(replay(clean.input, clean.changes)).toBe(output);
  expect(unplay(output, clean.changes)).toBe(clean.input);
});

test('a rule that has to be stopped is told, and the page is cleaned all the same', () => {
  const stopped: Stopped[] = [];
  const state = { time: 0 };
  const clean = cleanTree(page, {
    own: ownRulesFor([{ kind: 'span', text: '/蓝.+/', off: false }], url),
    clock: () => (state.time += 300),
    tell: (one) => stopped.push(one),
  });
  expect(stopped).toEqual([{ rule: '/蓝.+/', why: 'too-slow' }]);
  expect(clean.speeches).toHaveLength(1);
});
