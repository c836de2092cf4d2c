/** Lines of a print come together again; lines that are alike by chance or by verse do not. */

import { describe, expect, test } from 'vitest';
import { cleanText, cleanTree } from '../../../lib/clean/pipeline.ts';
import type { CleanPage } from '../../../lib/model/types.ts';
import { parse } from '../../../lib/page/parse.ts';

const paragraphs = [
  '同志们：',
  '今天我们在柳河镇开现场会，主要任务是看一看现场，比一比进度，把下一步的任务再压实。刚才大家走了三个点，听了两个村的介绍，我很受启发，也有几句话想说。',
  '气象部门预计今年回暖比常年早五天，墒情总体不错，这是有利的一面。但是也要看到，南边三个乡镇冬灌没有到位，有两千多亩麦田苗情偏弱，农资价格又涨了一成，有的农户还在观望。',
  '有的同志说，现在的会多，表多，没有时间下去。我说，少开一个会，少填一张表，时间就出来了。',
  '人误地一时，地误人一年。希望大家回去以后马上动起来，以实际行动迎接夏粮丰收。',
  '谢谢大家！',
];

function rowsOf(text: string, measure: number): readonly string[] {
  return text.match(new RegExp(`.{1,${measure}}`, 'gu')) ?? [];
}

const printed = (measure: number, indent: string) =>
  paragraphs.flatMap((paragraph) => rowsOf(`${indent}${paragraph}`, measure));

const textsOf = ({ speeches }: CleanPage) =>
  speeches.flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? [block.text] : [])));

const onPage = (html: string) => textsOf(cleanTree(parse(`<body><h1>现场会讲话</h1><div>${html}</div></body>`)));

describe('a print', () => {
  test.each([
    ['as wide as a sheet, with indents', 37, '　　'],
    ['as wide as a column, with indents', 14, '　　'],
    ['as wide as a narrow column, with indents', 12, '　　'],
    ['as wide as a sheet, without indents', 31, ''],
  ])('%s', (_, measure, indent) => {
    expect(onPage(printed(measure, indent).join('<br>'))).toEqual(paragraphs);
  });

  test('with three full lines only', () => {
    const few = [paragraphs[0]!, paragraphs[1]!, '谢谢大家！'];
    expect(onPage(few.flatMap((line) => rowsOf(`　　${line}`, 24)).join('<br>'))).toEqual(few);
  });

  test('with the numbers of its pages between the lines', () => {
    const rows = [...printed(37, '　　')];
    const at = rows.findIndex((row) => row.includes('南边三个'));
    expect(at).toBeGreaterThan(0);
    rows.splice(at + 1, 0, '1 / 2');
    expect(onPage(rows.join('<br>')).join('').replace('1 / 2', '')).toBe(paragraphs.join(''));
  });
});

describe('stays as it is', () => {
  const verse = [...'梅兰竹菊松柳荷桃'].flatMap((flower) => [`春来山${flower}开万朵，`, `秋到水${flower}照千家。`]);
  test.each([
    ['verse', [paragraphs[0]!, paragraphs[1]!, paragraphs[2]!, ...verse, '谢谢大家！']],
    ['verse without marks', [paragraphs[1]!, paragraphs[2]!, ...verse.map((line) => line.slice(0, -1)), '谢谢大家！']],
    [
      'paragraphs that are alike in length',
      Array.from({ length: 9 }, (_, index) => `第${index}件事，我们已经办完了，请大家放心。`),
    ],
  ])('%s', (_, lines) => expect(textsOf(cleanText(lines.join('\n')))).toEqual(lines));
});
